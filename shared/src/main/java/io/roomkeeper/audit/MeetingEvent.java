package io.roomkeeper.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * An event about a meeting. It names the meeting by its key, never by a link or passcode.
 */
public sealed interface MeetingEvent extends AuditEvent.OfMeeting {

	/**
	 * A meeting was scheduled.
	 *
	 * @param subject the host
	 * @param meeting the key
	 * @param number {@code pmi} for the personal room, {@code own} for a number of its
	 * own
	 * @param reason what decided on the number
	 * @param start when it first begins
	 */
	record MeetingScheduled(AuditSubject subject, String meeting, String number, String reason,
			String start) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting)
				.text("number", this.number)
				.text("reason", this.reason)
				.text("start", this.start)
				.toString();
		}

	}

	/**
	 * A meeting was changed.
	 *
	 * @param subject the host
	 * @param meeting the key
	 * @param changed the names of what was changed
	 */
	record MeetingEdited(AuditSubject subject, String meeting, String changed) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting).text("changed", this.changed).toString();
		}

	}

	/**
	 * One occurrence of a series was moved or renamed.
	 *
	 * @param subject the host
	 * @param meeting the key
	 * @param occurrence the local start that the rule gives
	 * @param start the new local start
	 */
	record OccurrenceMoved(AuditSubject subject, String meeting, String occurrence,
			String start) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting)
				.text("occurrence", this.occurrence)
				.text("start", this.start)
				.toString();
		}

	}

	/**
	 * One occurrence of a series was cancelled.
	 *
	 * @param subject the host
	 * @param meeting the key
	 * @param occurrence the local start that the rule gives
	 */
	record OccurrenceCancelled(AuditSubject subject, String meeting, String occurrence) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting).text("occurrence", this.occurrence).toString();
		}

	}

	/**
	 * A meeting was cancelled.
	 *
	 * @param subject the host
	 * @param meeting the key
	 */
	record MeetingCancelled(AuditSubject subject, String meeting) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting).toString();
		}

	}

	/**
	 * The link of a meeting was replaced.
	 *
	 * @param subject the host
	 * @param meeting the key
	 */
	record MeetingLinkRevoked(AuditSubject subject, String meeting) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting).toString();
		}

	}

	/**
	 * Somebody other than the host read an invitation, which contains the join details.
	 *
	 * @param subject the host
	 * @param meeting the key
	 */
	record InvitationRead(AuditSubject subject, String meeting) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting).toString();
		}

	}

	/**
	 * Mails to the invitees of a meeting were stored, to be sent.
	 *
	 * @param subject the host
	 * @param meeting the key
	 * @param mails how many
	 */
	record InvitationsMailed(AuditSubject subject, String meeting, int mails) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting)
				.text("mails", Integer.toString(this.mails))
				.toString();
		}

	}

	/**
	 * A meeting of a host who has left was handed over to another host.
	 *
	 * @param subject the host before
	 * @param meeting the key
	 * @param to the uid of the new host
	 * @param reason the author's reason
	 */
	record MeetingHandedOver(AuditSubject subject, String meeting, String to, String reason) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting), new AuditSubject.Person(this.to));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting)
				.text("to", this.to)
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * The people who may schedule for a host were appointed.
	 *
	 * @param subject the host
	 * @param delegates the uids of all of them
	 */
	record DelegatesAppointed(AuditSubject subject, String delegates) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return Stream.of(this.delegates.split(" "))
				.filter((uid) -> !uid.isEmpty())
				.<AuditSubject>map(AuditSubject.Person::new)
				.toList();
		}

		@Override
		public String detail() {
			return new DetailText().text("delegates", this.delegates).toString();
		}

	}

	/**
	 * The future meetings of a room that no longer opens moved to their own numbers.
	 *
	 * @param subject the host
	 * @param cause why the room no longer opens
	 * @param needed meetings whose invitees must be informed
	 * @param avoided meetings whose links still work
	 */
	record MeetingsMovedOut(AuditSubject subject, String cause, int needed, int avoided) implements MeetingEvent {

		@Override
		public String detail() {
			return new DetailText().text("cause", this.cause)
				.text("needed", Integer.toString(this.needed))
				.text("avoided", Integer.toString(this.avoided))
				.toString();
		}

	}

	/**
	 * Somebody confirmed that the invitees of a meeting know its new join details.
	 *
	 * @param subject the host
	 * @param meeting the key
	 */
	record ReinviteConfirmed(AuditSubject subject, String meeting) implements MeetingEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(new AuditSubject.Meeting(this.meeting));
		}

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting).toString();
		}

	}

	/**
	 * A re-invite was opened again, or closed without the host.
	 *
	 * @param subject the host
	 * @param meeting the key
	 * @param state the new state
	 * @param by {@code person}, or {@code arrival} if guests who came decided
	 */
	record ReinviteChanged(AuditSubject subject, String meeting, String state, String by) implements MeetingEvent {

		@Override
		public String detail() {
			return new DetailText().text("meeting", this.meeting)
				.text("state", this.state)
				.text("by", this.by)
				.toString();
		}

	}

}
