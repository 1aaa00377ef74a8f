package io.roomkeeper.change;

import io.roomkeeper.change.item.MeetingImpact;

/**
 * What a plan does as a whole.
 *
 * @param rooms the rooms that it changes
 * @param settings the settings of the account and of groups that it changes
 * @param users the people for whom something changes
 * @param skipped the selected people, or the items of an earlier change, that it leaves
 * alone
 * @param impact the future meetings in these rooms
 */
public record PlanEffects(int rooms, int settings, int users, int skipped, MeetingImpact impact) {

	/** Returns how many items the plan has. */
	public int items() {
		return this.rooms + this.settings;
	}

	/** Returns how many invitees hold a link that still works after the change. */
	public int linksThatWork() {
		return this.impact.invitees() - this.impact.toTell();
	}

}
