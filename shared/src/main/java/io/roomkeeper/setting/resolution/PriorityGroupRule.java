package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.Assignment;

/**
 * Chooses groups by the priority model: the highest group that manages a setting decides,
 * with or without a lock.
 */
final class PriorityGroupRule implements GroupRule {

	@Override
	public DecidingGroups choose(List<ManagingGroup> managing, SettingDefinition definition,
			Predicate<Assignment> binds) {
		Optional<ManagingGroup> first = managing.stream().findFirst();
		return new DecidingGroups(first.filter((group) -> binds.test(group.assignment())), first);
	}

	@Override
	public Optional<ReasonCode> passedOver(ManagingGroup group, DecidingGroups chosen, SettingDefinition definition,
			Predicate<Assignment> binds) {
		if (chosen.include(group)) {
			return Optional.empty();
		}
		return Optional.of(binds.test(group.assignment()) ? ReasonCode.LOWER_PRIORITY_LOCK_IGNORED
				: ReasonCode.OUTRANKED_BY_GROUP);
	}

}
