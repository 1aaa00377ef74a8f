package io.roomkeeper.setting.resolution;

import io.roomkeeper.setting.catalog.SettingCatalog;

/** The two models by which an organisation can resolve settings. */
public enum ResolutionModel {

	/** Groups have one order; the highest that manages a setting decides. */
	PRIORITY,
	/** A lock in any group binds; open values come from the primary group. */
	LEGACY;

	/** Returns the resolver of this model. */
	public SettingResolver resolver(SettingCatalog catalog) {
		return switch (this) {
			case PRIORITY -> new PriorityResolver(catalog);
			case LEGACY -> new LegacyResolver(catalog);
		};
	}

}
