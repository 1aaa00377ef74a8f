package io.roomkeeper.audit;

import java.util.List;
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
	record RoomRenewed(AuditSubject subject, String before, String after) implements RoomEvent {

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
	 * @param after the number of the room, which the new owner has from then on
	 * @param before the number that the new owner had
	 * @param reason the author's reason
	 */
	record RoomHandedOver(AuditSubject subject, String from, String fromId, String after, Optional<String> before,
			String reason) implements RoomEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Person(this.from));
		}

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

	/**
	 * A room got another number.
	 *
	 * @param subject the owner
	 * @param before the old number
	 * @param after the new number
	 * @param reissued whether it was drawn to keep strangers out
	 * @param needed meetings whose invitees must be informed
	 * @param avoided meetings whose links still work
	 */
	record NumberChanged(AuditSubject subject, String before, String after, boolean reissued, int needed,
			int avoided) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before)
				.text("after", this.after)
				.text("reissued", Boolean.toString(this.reissued))
				.text("needed", Integer.toString(this.needed))
				.text("avoided", Integer.toString(this.avoided))
				.toString();
		}

	}

	/**
	 * The personal link of a room was changed.
	 *
	 * @param subject the owner
	 * @param before the old link; empty if there was none
	 * @param after the new link; empty if it was removed
	 */
	record LinkChanged(AuditSubject subject, Optional<String> before, Optional<String> after) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before).text("after", this.after).toString();
		}

	}

	/**
	 * The passcode of a room was changed. The event does not contain it.
	 *
	 * @param subject the owner
	 * @param protectedNow whether the room has a passcode now
	 */
	record PasscodeChanged(AuditSubject subject, boolean protectedNow) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("protected", Boolean.toString(this.protectedNow)).toString();
		}

	}

	/**
	 * The room's own setting of the waiting room was changed.
	 *
	 * @param subject the owner
	 * @param before whether guests waited
	 * @param after whether guests wait now
	 */
	record WaitingRoomChanged(AuditSubject subject, boolean before, boolean after) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", Boolean.toString(this.before))
				.text("after", Boolean.toString(this.after))
				.toString();
		}

	}

	/**
	 * A number in quarantine was given back to its last owner.
	 *
	 * @param subject the owner
	 * @param before the number that it replaces
	 * @param after the number
	 * @param reason the author's reason
	 */
	record NumberGivenBack(AuditSubject subject, String before, String after, String reason) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before)
				.text("after", this.after)
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * An admin placed a veto against an item of the nightly job.
	 *
	 * @param subject the person whose room or link is held
	 * @param held what is held, for example {@code expiry}
	 * @param until the first date on which the nightly job may do it again
	 * @param reason the author's reason
	 */
	record VetoPlaced(AuditSubject subject, String held, String until, String reason) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("held", this.held)
				.text("until", this.until)
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * An admin lifted a veto.
	 *
	 * @param subject the person whose room or link was held
	 * @param held what was held, for example {@code expiry}
	 */
	record VetoLifted(AuditSubject subject, String held) implements RoomEvent {

		@Override
		public String detail() {
			return new DetailText().text("held", this.held).toString();
		}

	}

}
