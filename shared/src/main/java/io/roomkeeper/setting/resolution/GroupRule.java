package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.policy.Assignment;

/**
 * How a person's groups agree on one that speaks for all: where the two models differ.
 */
interface GroupRule {

	/**
	 * @param managing the person's groups that manage the setting, by priority
	 * @param definition the setting
	 * @param binds whether a group's lock binds the person
	 */
	Spokesgroups choose(List<ManagingGroup> managing, SettingDefinition definition, Predicate<Assignment> binds);

	/**
	 * Why a group does not speak for the person, if that is for the group's own place
	 * among the others.
	 */
	Optional<ReasonCode> passedOver(ManagingGroup group, Spokesgroups chosen, SettingDefinition definition,
			Predicate<Assignment> binds);

	/**
	 * Who speaks.
	 *
	 * @param lock the group whose lock binds the person
	 * @param value the group whose open value applies to the person
	 */
	record Spokesgroups(Optional<ManagingGroup> lock, Optional<ManagingGroup> value) {

		boolean include(ManagingGroup group) {
			return this.lock.filter(group::equals).isPresent() || this.value.filter(group::equals).isPresent();
		}

	}

}
