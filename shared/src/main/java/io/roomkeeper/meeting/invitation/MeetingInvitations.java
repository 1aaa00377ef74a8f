package io.roomkeeper.meeting.invitation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.meeting.calendar.CalendarMessage;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.calendar.CalendarWriter;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Renders invitations. They contain the way in, so reading the invitation of somebody
 * else's meeting is recorded in the audit trail.
 */
public final class MeetingInvitations {

	private final MeetingScheduling scheduling;

	private final JoinDetailsResolver details;

	private final PersonLookup people;

	private final AuditedTransaction transaction;

	private final Account account;

	private final CalendarWriter writer = new CalendarWriter();

	/**
	 * @param scheduling finds meetings and checks rights
	 * @param details determines the way in
	 * @param people finds the host
	 * @param transaction records who reads an invitation
	 */
	public MeetingInvitations(MeetingScheduling scheduling, JoinDetailsResolver details, PersonLookup people,
			AuditedTransaction transaction, Account account) {
		this.scheduling = scheduling;
		this.details = details;
		this.people = people;
		this.transaction = transaction;
		this.account = account;
	}

	/**
	 * Returns the invitation to a meeting; for a cancelled meeting, the message that
	 * cancels it.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor may not
	 * read the meeting
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such meeting
	 */
	public MeetingInvitation of(Actor actor, MeetingKey key) {
		Meeting meeting = this.scheduling.find(actor, key);
		Person host = this.people.get(PersonRef.of(meeting.host()));
		if (!this.scheduling.isHostOrDelegate(actor, meeting)) {
			this.transaction.run(actor, (recorder) -> recorder
				.record(new MeetingEvent.InvitationRead(host.seen().uid().auditSubject(), key.text())));
		}
		return render(meeting, host);
	}

	private MeetingInvitation render(Meeting meeting, Person host) {
		JoinDetails join = this.details.of(meeting);
		List<InvitationLine> lines = InvitationLines.of(meeting, host.seen().displayName(), join, this.account);
		String text = lines.stream()
			.map((line) -> line.label().isEmpty() ? line.value() : line.label() + ": " + line.value())
			.collect(Collectors.joining("\n"));
		CalendarMethod method = meeting.cancelledAt().isPresent() ? CalendarMethod.CANCEL
				: meeting.invitees().isEmpty() ? CalendarMethod.PUBLISH : CalendarMethod.REQUEST;
		boolean asked = meeting.invitees().stream().anyMatch((one) -> one.reply() == ReplyStatus.NEEDS_ACTION);
		CalendarMessage message = new CalendarMessage(method, revision(meeting), meeting.topic(), meeting.schedule(),
				organizer(host), Optional.empty(), meeting.invitees(), asked && method == CalendarMethod.REQUEST,
				join.link(), text, Optional.empty());
		return new MeetingInvitation(text, InvitationHtml.of(lines), method.name(),
				new String(this.writer.write(message), StandardCharsets.UTF_8));
	}

	/**
	 * Returns the revision of a meeting. If its calendar UID is unknown, calendars cannot
	 * update it, and its file creates a new event.
	 */
	private CalendarRevision revision(Meeting meeting) {
		CalendarRevision known = meeting.calendar();
		String host = this.account.publicUrl().getHost();
		return known.uid().isPresent() ? known
				: new CalendarRevision(Optional.of(meeting.key().text() + "@" + host), known.sequence(), known.stamp());
	}

	private static Optional<Invitee> organizer(Person host) {
		return host.seen().mail().flatMap((mail) -> {
			try {
				return Optional.of(Invitee.checked(mail, host.seen().displayName(), ReplyStatus.NEEDS_ACTION));
			}
			catch (InvalidInputException ex) {
				return Optional.empty();
			}
		});
	}

}
