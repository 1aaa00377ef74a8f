package io.roomkeeper.setting;

import java.time.Instant;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.SettingResolver;

/**
 * The effective settings of one person at one moment. The database is read only once.
 * Keys may be aliases.
 */
public final class EffectiveSettings {

	private final SettingCatalog catalog;

	private final SettingResolver resolver;

	private final PersonSettings person;

	private final Instant asOf;

	EffectiveSettings(SettingCatalog catalog, SettingResolver resolver, PersonSettings person, Instant asOf) {
		this.catalog = catalog;
		this.resolver = resolver;
		this.person = person;
		this.asOf = asOf;
	}

	/** Returns the effective value of a setting with its explanation. */
	public EffectiveSetting get(SettingKey key) {
		return this.resolver.resolve(this.catalog.canonical(key), this.person, this.asOf);
	}

	/** Returns the effective value of a setting. */
	public SettingValue value(SettingKey key) {
		return get(key).value();
	}

	/** Returns whether a setting is on. */
	public boolean isOn(SettingKey key) {
		return value(key).isOn();
	}

}
