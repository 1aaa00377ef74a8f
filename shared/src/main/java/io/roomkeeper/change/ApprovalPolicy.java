package io.roomkeeper.change;

/**
 * Which plans need the approval of another person than the author.
 *
 * @param twoPerson whether any plan does; an organisation with a single admin turns it
 * off
 * @param freeRooms plans of up to this many rooms need no approval
 */
public record ApprovalPolicy(boolean twoPerson, int freeRooms) {

	/** Returns whether a plan of that many rooms needs approval. */
	public boolean needsApproval(int rooms) {
		return this.twoPerson && rooms > this.freeRooms;
	}

	/**
	 * Returns the rule that applies to a plan of that many rooms, for the audit trail.
	 */
	String rule(int rooms) {
		if (rooms <= this.freeRooms) {
			return "not needed";
		}
		return this.twoPerson ? "needed" : "turned off";
	}

}
