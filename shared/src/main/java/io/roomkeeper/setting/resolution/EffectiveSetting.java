package io.roomkeeper.setting.resolution;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * The effective value of a setting for one person.
 *
 * @param key the setting
 * @param value what applies
 * @param locked whether the person is kept from changing it
 * @param explanation how it came about
 */
public record EffectiveSetting(SettingKey key, SettingValue value, boolean locked, Explanation explanation) {

	/** What decided. */
	public Level winner() {
		return this.explanation.winner().level();
	}

}
