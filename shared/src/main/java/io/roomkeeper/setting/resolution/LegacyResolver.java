package io.roomkeeper.setting.resolution;

import java.time.Instant;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * The older model: a lock in any group binds, the primary group's first, then the one on
 * the safer value, then that of the earlier membership; open values come from the primary
 * group.
 */
public final class LegacyResolver implements SettingResolver {

	private final Resolution resolution;

	/**
	 * @param catalog what can be set
	 */
	public LegacyResolver(SettingCatalog catalog) {
		this.resolution = new Resolution(catalog, new LegacyGroupRule());
	}

	@Override
	public EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf) {
		return this.resolution.resolve(key, person, asOf);
	}

}
