package io.roomkeeper.setting;

import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.resolution.Level;

/**
 * A setting as it stands at a scope.
 *
 * @param definition the setting
 * @param assignment what is set at this very scope; for a person their own choice
 * @param lock for a person: what an administrator locked for them
 * @param above for a group: what is set for the account
 * @param value what applies at this scope
 * @param lockedBy what keeps this scope from changing it, if anything does
 */
public record ScopeSetting(SettingDefinition definition, Optional<Assignment> assignment, Optional<Assignment> lock,
		Optional<Assignment> above, SettingValue value, Optional<Level> lockedBy) {

}
