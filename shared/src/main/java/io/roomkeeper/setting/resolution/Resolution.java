package io.roomkeeper.setting.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;

/** Decides a setting for a person, together with all settings that can affect it. */
final class Resolution {

	private final SettingCatalog catalog;

	private final GroupRule rule;

	Resolution(SettingCatalog catalog, GroupRule rule) {
		this.catalog = catalog;
		this.rule = rule;
	}

	EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf) {
		List<EffectiveMembership> memberships = person.subject().groups();
		Map<SettingKey, Decision> before = new LinkedHashMap<>();
		for (SettingKey related : this.catalog.decidingOn(key)) {
			before.put(related, precedence(related, person, asOf, memberships).decide());
		}
		Dependencies dependencies = new Dependencies(this.catalog.rules(), before);
		Precedence precedence = precedence(key, person, asOf, memberships);
		Decision alone = precedence.decide();
		Decision decision = dependencies.decision(key);
		List<Candidate> candidates = new ArrayList<>();
		for (Candidate candidate : new CandidateOutcomes(precedence, alone).all()) {
			boolean overruled = candidate.outcome() == Outcome.WON && !decision.equals(alone);
			candidates.add(overruled ? candidate.endedAs(Outcome.LOST, ReasonCode.OUTRANKED_BY_DEPENDENCY) : candidate);
		}
		candidates.addAll(dependencies.candidates(key));
		return new EffectiveSetting(key, decision.value(), decision.locked(), new Explanation(candidates));
	}

	private Precedence precedence(SettingKey key, PersonSettings person, Instant asOf,
			List<EffectiveMembership> memberships) {
		return new Precedence(this.catalog.get(key), person, asOf, memberships, this.rule);
	}

}
