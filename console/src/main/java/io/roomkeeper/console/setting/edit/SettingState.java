package io.roomkeeper.console.setting.edit;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;

/**
 * The state of a setting in the editor, for one scope.
 *
 * @param value the value that applies at the scope
 * @param here the assignment at this scope
 * @param locked whether a lock of this scope binds
 * @param grey a sentence that says why it cannot be changed here; empty if it can
 * @param source a sentence that names the source of the value
 */
record SettingState(SettingDefinition definition, SettingValue value, Optional<Assignment> here, boolean locked,
		Optional<String> grey, String source) {

	SettingKey key() {
		return this.definition.key();
	}

	/** Returns whether the assignment has a lock that binds at an instant. */
	static boolean locks(Optional<Assignment> here, Instant now) {
		return here.filter((set) -> set.lockedAt(now)).isPresent();
	}

}
