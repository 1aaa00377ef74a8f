package io.roomkeeper.setting;

import java.util.List;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;

/**
 * All settings at a scope.
 *
 * @param scope the scope
 * @param settings every setting of the catalogue, in its order
 */
public record ScopeSettings(Scope scope, List<ScopeSetting> settings) {

	public ScopeSettings {
		settings = List.copyOf(settings);
	}

	/** One of them. */
	public ScopeSetting about(SettingKey key) {
		return this.settings.stream()
			.filter((setting) -> setting.definition().key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such setting: " + key));
	}

}
