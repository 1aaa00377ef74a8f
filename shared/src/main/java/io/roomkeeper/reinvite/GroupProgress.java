package io.roomkeeper.reinvite;

/**
 * How far the re-invites of the hosts in one group have come. A host in several groups
 * counts in each.
 *
 * @param group the name of the group
 * @param open items whose invitees may not know the new details
 * @param all items that needed a new invitation
 */
public record GroupProgress(String group, int open, int all) {

	/** Returns the number of items whose invitees know the new details. */
	public int done() {
		return this.all - this.open;
	}

}
