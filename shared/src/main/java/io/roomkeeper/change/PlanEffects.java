package io.roomkeeper.change;

/**
 * What a plan does as a whole.
 *
 * @param rooms the rooms that it changes
 * @param skipped the selected people without an active room, whom it leaves alone
 * @param impact the future meetings in these rooms
 */
public record PlanEffects(int rooms, int skipped, MeetingImpact impact) {

	/** Returns how many invitees hold a link that still works after the change. */
	public int linksThatWork() {
		return this.impact.invitees() - this.impact.toTell();
	}

}
