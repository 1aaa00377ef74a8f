package io.roomkeeper.setting.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;

/** Decides a setting for a person together with all settings that have a say in it. */
final class Resolution {

	private final SettingCatalog catalog;

	private final GroupRule rule;

	Resolution(SettingCatalog catalog, GroupRule rule) {
		this.catalog = catalog;
		this.rule = rule;
	}

	EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf) {
		List<EffectiveMembership> standings = person.subject().groups();
		Map<SettingKey, Decision> before = new LinkedHashMap<>();
		for (SettingKey related : this.catalog.decidingOn(key)) {
			before.put(related, ladder(related, person, asOf, standings).decide());
		}
		Dependencies dependencies = new Dependencies(this.catalog.rules(), before);
		Precedence ladder = ladder(key, person, asOf, standings);
		Decision alone = ladder.decide();
		Decision decision = dependencies.decision(key);
		List<Candidate> rungs = new ArrayList<>();
		for (Candidate rung : new CandidateOutcomes(ladder, alone).all()) {
			boolean overruled = rung.outcome() == Outcome.WON && !decision.equals(alone);
			rungs.add(overruled ? rung.endedAs(Outcome.LOST, ReasonCode.OUTRANKED_BY_DEPENDENCY) : rung);
		}
		rungs.addAll(dependencies.rungs(key));
		return new EffectiveSetting(key, decision.value(), decision.locked(), new Explanation(rungs));
	}

	private Precedence ladder(SettingKey key, PersonSettings person, Instant asOf, List<EffectiveMembership> standings) {
		return new Precedence(this.catalog.get(key), person, asOf, standings, this.rule);
	}

}
