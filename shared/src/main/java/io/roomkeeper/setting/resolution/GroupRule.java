package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.Assignment;

/** Chooses which of a person's groups decides. The two resolution models differ here. */
interface GroupRule {

	/**
	 * Chooses the groups that decide.
	 * @param managing the person's groups that manage the setting, by priority
	 * @param definition the setting
	 * @param binds tests whether a group's lock binds the person
	 */
	DecidingGroups choose(List<ManagingGroup> managing, SettingDefinition definition, Predicate<Assignment> binds);

	/**
	 * Returns why a group does not decide, if another group comes first; empty if the
	 * reason is another one.
	 */
	Optional<ReasonCode> passedOver(ManagingGroup group, DecidingGroups chosen, SettingDefinition definition,
			Predicate<Assignment> binds);

	/**
	 * The groups that decide.
	 *
	 * @param lock the group whose lock binds the person
	 * @param value the group whose open value applies to the person
	 */
	record DecidingGroups(Optional<ManagingGroup> lock, Optional<ManagingGroup> value) {

		boolean include(ManagingGroup group) {
			return this.lock.filter(group::equals).isPresent() || this.value.filter(group::equals).isPresent();
		}

	}

}
