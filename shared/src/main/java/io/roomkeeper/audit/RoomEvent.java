package io.roomkeeper.audit;

import java.util.Optional;

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

	/**
	 * The room of a person who had left was handed over.
	 *
	 * @param subject the new owner
	 * @param from the uid of the person who had left
	 * @param fromId the reference to that person, such as {@code id-12}
	 * @param after the number, which the new owner has from then on
	 * @param before the number that the new owner had
	 * @param reason the author's reason
	 */
	record RoomHandedOver(String subject, String from, String fromId, String after, Optional<String> before,
			String reason) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("from", this.from)
				.text("fromId", this.fromId)
				.text("before", this.before)
				.text("after", this.after)
				.text("reason", this.reason)
				.toString();
		}

	}

}
