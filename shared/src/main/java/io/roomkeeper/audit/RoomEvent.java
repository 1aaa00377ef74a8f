package io.roomkeeper.audit;

/** Something that was done to a personal room outside of runs. */
public sealed interface RoomEvent extends AuditEvent.OfRoom {

	/**
	 * An expired room got a new number, since its owner came to see it.
	 *
	 * @param subject the owner
	 * @param before the number until then
	 * @param after the number from then on
	 */
	record RoomRenewed(String subject, String before, String after) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before).text("after", this.after).toString();
		}

	}

}
