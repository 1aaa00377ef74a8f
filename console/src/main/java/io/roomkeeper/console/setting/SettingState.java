package io.roomkeeper.console.setting;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.setting.Assignment;
import io.roomkeeper.setting.SettingDefinition;
import io.roomkeeper.setting.SettingKey;
import io.roomkeeper.setting.SettingValue;

/**
 * A setting as the editor shows it at one place.
 *
 * @param definition the setting
 * @param value what applies there
 * @param here what is set at this very place
 * @param locked whether a lock of this place binds
 * @param grey why it cannot be changed here, in a sentence; empty where it can
 * @param source where the value comes from, in a sentence
 */
record SettingState(SettingDefinition definition, SettingValue value, Optional<Assignment> here, boolean locked,
		Optional<String> grey, String source) {

	SettingKey key() {
		return this.definition.key();
	}

	/** Whether a lock that is set here binds at that moment. */
	static boolean locks(Optional<Assignment> here, Instant now) {
		return here.filter((set) -> set.lockedAt(now)).isPresent();
	}

}
