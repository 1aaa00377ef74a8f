package io.roomkeeper.setting.catalog;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Licence;

/**
 * The requirements without which a setting has no effect.
 *
 * @param plans the plans that include it; empty for all plans
 * @param licence the licence that a person needs for it
 * @param parent the switch that must be on
 */
public record SettingNeeds(Set<Plan> plans, Optional<Licence> licence, Optional<SettingKey> parent) {

	public SettingNeeds {
		plans = Set.copyOf(plans);
	}

	/** Returns whether the plan includes the setting. */
	public boolean allowedBy(Plan plan) {
		return this.plans.isEmpty() || this.plans.contains(plan);
	}

	/** Returns whether only licensed people have the setting. */
	public boolean licensedOnly() {
		return this.licence.filter((needed) -> needed == Licence.LICENSED).isPresent();
	}

}
