package io.roomkeeper.setting;

import java.util.Optional;

/**
 * A setting as it stands at a scope.
 *
 * @param definition the setting
 * @param assignment what is set at this very scope; for a person their own choice
 * @param lock for a person: what an administrator locked for them
 * @param value what applies at this scope
 * @param lockedBy what keeps this scope from changing it, if anything does
 */
public record ScopeSetting(SettingDefinition definition, Optional<Assignment> assignment, Optional<Assignment> lock,
		SettingValue value, Optional<Level> lockedBy) {

}
