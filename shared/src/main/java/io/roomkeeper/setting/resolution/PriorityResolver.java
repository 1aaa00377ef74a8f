package io.roomkeeper.setting.resolution;

import java.time.Instant;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Resolves settings by the priority model, the default. The order is: plan, lock of the
 * account, lock of the highest group that manages the setting, own choice, that group's
 * value, the account's value, the catalogue's default.
 */
public final class PriorityResolver implements SettingResolver {

	private final Resolution resolution;

	/** Creates the resolver. */
	public PriorityResolver(SettingCatalog catalog) {
		this.resolution = new Resolution(catalog, new PriorityGroupRule());
	}

	@Override
	public EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf) {
		return this.resolution.resolve(key, person, asOf);
	}

}
