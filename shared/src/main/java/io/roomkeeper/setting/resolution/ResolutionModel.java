package io.roomkeeper.setting.resolution;

import io.roomkeeper.setting.catalog.SettingCatalog;

/**
 * The two models by which an organisation can resolve settings. Both use the plan, the
 * account's lock, groups, the own choice, the account's value and the catalogue's default
 * in this order. They differ in the choice among a person's groups.
 */
public enum ResolutionModel {

	/** Groups have one order; the highest that manages a setting decides. */
	PRIORITY,
	/** A lock in any group binds; open values come from the primary group. */
	LEGACY;

	/** Returns the resolver of this model. */
	public SettingResolver resolver(SettingCatalog catalog) {
		return switch (this) {
			case PRIORITY -> new SettingResolver(catalog, new PriorityGroupRule());
			case LEGACY -> new SettingResolver(catalog, new LegacyGroupRule());
		};
	}

}
