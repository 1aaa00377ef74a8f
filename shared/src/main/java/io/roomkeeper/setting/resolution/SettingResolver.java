package io.roomkeeper.setting.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Decides and explains the effective value of a setting for one person. The result
 * depends only on the arguments.
 */
public final class SettingResolver {

	private final SettingCatalog catalog;

	private final GroupRule rule;

	/**
	 * @param rule chooses among the groups of a person, by one of the models
	 */
	SettingResolver(SettingCatalog catalog, GroupRule rule) {
		this.catalog = catalog;
		this.rule = rule;
	}

	/**
	 * Resolves a setting, together with all settings that can affect it.
	 * @param person the person, with all assignments that may apply
	 * @param asOf the moment that decides which locks and exceptions have ended
	 */
	public EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf) {
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
