package io.roomkeeper.setting.catalog;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Licence;

/**
 * What must be given before a setting means anything.
 *
 * @param plans the plans that have it; empty for all of them
 * @param licence the licence a person needs for it
 * @param parent the switch that must be on
 */
public record SettingNeeds(Set<Plan> plans, Optional<Licence> licence, Optional<SettingKey> parent) {

	public SettingNeeds {
		plans = Set.copyOf(plans);
	}

	/** Whether the plan has it at all. */
	public boolean allowedBy(Plan plan) {
		return this.plans.isEmpty() || this.plans.contains(plan);
	}

	/** Whether a licensed person has it and a basic one has not. */
	public boolean licensedOnly() {
		return this.licence.filter((needed) -> needed == Licence.LICENSED).isPresent();
	}

}
