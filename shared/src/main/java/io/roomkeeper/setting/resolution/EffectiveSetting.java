package io.roomkeeper.setting.resolution;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * The effective value of a setting for one person.
 *
 * @param value the effective value
 * @param locked whether the person cannot change it
 * @param explanation why the value applies
 */
public record EffectiveSetting(SettingKey key, SettingValue value, boolean locked, Explanation explanation) {

	/** Returns what decided. */
	public Level winner() {
		return this.explanation.winner().level();
	}

}
