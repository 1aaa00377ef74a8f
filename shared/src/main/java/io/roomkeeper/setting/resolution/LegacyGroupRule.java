package io.roomkeeper.setting.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.Assignment;

/**
 * Chooses groups by the legacy model. A lock in any group binds: first the primary
 * group's, then the lock on the safer value, then the lock of the earlier membership.
 * Open values come from the primary group.
 */
final class LegacyGroupRule implements GroupRule {

	@Override
	public DecidingGroups choose(List<ManagingGroup> managing, SettingDefinition definition,
			Predicate<Assignment> binds) {
		Optional<ManagingGroup> lock = managing.stream()
			.filter((group) -> binds.test(group.assignment()))
			.min(Comparator.comparing((ManagingGroup group) -> !group.membership().primary())
				.thenComparingInt((group) -> definition.danger(group.assignment().value()))
				.thenComparingInt((group) -> group.membership().joined()));
		return new DecidingGroups(lock, managing.stream().filter((group) -> group.membership().primary()).findFirst());
	}

	@Override
	public Optional<ReasonCode> passedOver(ManagingGroup group, DecidingGroups chosen, SettingDefinition definition,
			Predicate<Assignment> binds) {
		if (chosen.include(group)) {
			return Optional.empty();
		}
		if (!binds.test(group.assignment())) {
			return group.assignment().lock().isPresent() ? Optional.empty() : Optional.of(ReasonCode.NOT_PRIMARY_GROUP);
		}
		ManagingGroup lock = chosen.lock().orElseThrow();
		if (lock.membership().primary()) {
			return Optional.of(ReasonCode.PRIMARY_GROUP_LOCK_FIRST);
		}
		boolean safer = definition.danger(lock.assignment().value()) < definition.danger(group.assignment().value());
		return Optional.of(safer ? ReasonCode.LESS_SAFE_LOCK : ReasonCode.LATER_MEMBERSHIP_LOCK);
	}

}
