package io.roomkeeper.audit;

/** An event about a personal room outside of runs. */
public sealed interface RoomEvent extends AuditEvent.OfRoom {

	/**
	 * An expired room got a new number because its owner opened its page.
	 *
	 * @param subject the owner
	 * @param before the old number
	 * @param after the new number
	 */
	record RoomRenewed(String subject, String before, String after) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before).text("after", this.after).toString();
		}

	}

}
