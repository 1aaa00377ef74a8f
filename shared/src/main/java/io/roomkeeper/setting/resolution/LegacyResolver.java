package io.roomkeeper.setting.resolution;

import java.time.Instant;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Resolves settings by the legacy model. A lock in any group binds: first the primary
 * group's, then the lock on the safer value, then the lock of the earlier membership.
 * Open values come from the primary group.
 */
public final class LegacyResolver implements SettingResolver {

	private final Resolution resolution;

	/** Creates the resolver. */
	public LegacyResolver(SettingCatalog catalog) {
		this.resolution = new Resolution(catalog, new LegacyGroupRule());
	}

	@Override
	public EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf) {
		return this.resolution.resolve(key, person, asOf);
	}

}
