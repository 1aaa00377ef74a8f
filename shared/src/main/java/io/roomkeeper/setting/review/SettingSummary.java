package io.roomkeeper.setting.review;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.population.Distribution;

/**
 * One setting: its assignments, the people by value, and its recent changes.
 *
 * @param account the account's assignment
 * @param groups the assignments of groups, by priority
 * @param people the locks for single people
 * @param exceptions the active exceptions, in the order in which they end
 * @param distribution the people by value and by what decides it
 * @param findings the assignments without effect
 * @param recent present and past assignments of the account and of groups, newest first
 */
public record SettingSummary(SettingDefinition definition, Optional<Assignment> account, List<Assignment> groups,
		List<Assignment> people, List<SettingException> exceptions, Distribution distribution,
		List<PolicyFinding> findings, List<PastAssignment> recent) {

	public SettingSummary {
		groups = List.copyOf(groups);
		people = List.copyOf(people);
		exceptions = List.copyOf(exceptions);
		findings = List.copyOf(findings);
		recent = List.copyOf(recent);
	}

}
