package io.roomkeeper.setting;

import java.util.List;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;

/**
 * All settings at a scope.
 *
 * @param settings every setting, in the order of the catalogue
 */
public record ScopeSettings(Scope scope, List<ScopeSetting> settings) {

	public ScopeSettings {
		settings = List.copyOf(settings);
	}

	/** Returns one of these settings. */
	public ScopeSetting about(SettingKey key) {
		return this.settings.stream()
			.filter((setting) -> setting.definition().key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such setting: " + key));
	}

}
