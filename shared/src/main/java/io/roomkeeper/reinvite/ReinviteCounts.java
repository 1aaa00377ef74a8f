package io.roomkeeper.reinvite;

/**
 * How many re-invites a change needs, and how many it does not need because the link in
 * the invitation still works.
 *
 * @param needed meetings whose invitees must be informed
 * @param toTell the invitees of these meetings, counted once for each meeting
 * @param avoided meetings whose link still works
 * @param stillInvited the invitees of the meetings whose link still works
 */
public record ReinviteCounts(int needed, int toTell, int avoided, int stillInvited) {

	/** No meeting is affected. */
	public static final ReinviteCounts NONE = new ReinviteCounts(0, 0, 0, 0);

	/** Returns the number of affected meetings. */
	public int meetings() {
		return this.needed + this.avoided;
	}

	/** Returns the sum of two counts. */
	public ReinviteCounts plus(ReinviteCounts other) {
		return new ReinviteCounts(this.needed + other.needed, this.toTell + other.toTell, this.avoided + other.avoided,
				this.stillInvited + other.stillInvited);
	}

	ReinviteCounts counting(boolean need, int invitees) {
		return plus(need ? new ReinviteCounts(1, invitees, 0, 0) : new ReinviteCounts(0, 0, 1, invitees));
	}

}
