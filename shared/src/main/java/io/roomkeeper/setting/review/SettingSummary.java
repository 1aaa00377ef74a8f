package io.roomkeeper.setting.review;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.population.Distribution;

/**
 * One setting: where it is set, who has which value, and what was changed lately.
 *
 * @param definition the setting
 * @param account what is set for the account
 * @param groups what is set for groups, the first in the order of groups first; groups
 * that leave it alone are left out
 * @param people what is locked for single people
 * @param exceptions those that lift its locks now, the first to end first
 * @param distribution who has which value, and because of what
 * @param findings its assignments that do nothing
 * @param recent what is and was set for the account and for groups, newest first
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
