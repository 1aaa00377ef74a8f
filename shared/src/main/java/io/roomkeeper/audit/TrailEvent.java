package io.roomkeeper.audit;

/** An event about the trail itself. */
public sealed interface TrailEvent extends AuditEvent.OfTrail {

	/**
	 * Old rows were removed.
	 *
	 * @param rows how many
	 * @param last the position of the last of them
	 * @param days the days for which rows are kept
	 */
	record RowsRemoved(long rows, long last, int days) implements TrailEvent {

		@Override
		public AuditSubject subject() {
			return new AuditSubject.Trail();
		}

		@Override
		public String detail() {
			return new DetailText().text("rows", Long.toString(this.rows))
				.text("lastRow", Long.toString(this.last))
				.text("days", Integer.toString(this.days))
				.toString();
		}

	}

	/**
	 * The personal data of one person were erased. The event does not name the person.
	 *
	 * @param rows how many rows lost values
	 * @param reason why, in the author's words
	 */
	record PersonErased(long rows, String reason) implements TrailEvent {

		@Override
		public AuditSubject subject() {
			return new AuditSubject.Trail();
		}

		@Override
		public String detail() {
			return new DetailText().text("rows", Long.toString(this.rows)).text("reason", this.reason).toString();
		}

	}

}
