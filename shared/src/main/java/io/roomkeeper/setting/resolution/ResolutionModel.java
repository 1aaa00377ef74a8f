package io.roomkeeper.setting.resolution;

import io.roomkeeper.setting.catalog.SettingCatalog;

/** Which of the two models an organisation resolves settings by. */
public enum ResolutionModel {

	/** Groups stand in one order; the highest that manages a setting speaks. */
	PRIORITY,
	/** A lock in any group binds; open values come from the primary group. */
	LEGACY;

	/** The resolver of this model. */
	public SettingResolver resolver(SettingCatalog catalog) {
		return switch (this) {
			case PRIORITY -> new PriorityResolver(catalog);
			case LEGACY -> new LegacyResolver(catalog);
		};
	}

}
