package io.roomkeeper.setting;

import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.resolution.Level;

/**
 * A setting at a scope.
 *
 * @param definition the setting
 * @param assignment the assignment at this scope; for a person, their own choice
 * @param lock for a person: the assignment that an administrator locked
 * @param above for a group: the account's assignment
 * @param value the value that applies at this scope
 * @param lockedBy what prevents this scope from changing the setting, if anything
 */
public record ScopeSetting(SettingDefinition definition, Optional<Assignment> assignment, Optional<Assignment> lock,
		Optional<Assignment> above, SettingValue value, Optional<Level> lockedBy) {

}
