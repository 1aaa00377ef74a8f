package io.roomkeeper.meeting.invitation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
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
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.Occurrence;
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
		if (meeting.cancelledAt().isPresent()) {
			return cancelling(meeting, host, meeting.schedule(), meeting.invitees(), Optional.empty());
		}
		if (!this.scheduling.isHostOrDelegate(actor, meeting)) {
			this.transaction.run(actor, (recorder) -> recorder
				.record(new MeetingEvent.InvitationRead(host.seen().uid().auditSubject(), key.text())));
		}
		return inviting(meeting, host);
	}

	/**
	 * Returns the message that cancels one occurrence, which was cancelled before.
	 * @param original the local start that the rule gives
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor may not
	 * read the meeting
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such meeting or date
	 */
	public MeetingInvitation cancelled(Actor actor, MeetingKey key, LocalDateTime original) {
		Meeting meeting = this.scheduling.find(actor, key);
		MeetingSchedule now = meeting.schedule();
		MeetingSchedule before = new MeetingSchedule(now.time(), now.recurrence(),
				now.changes().stream().filter((change) -> !change.original().equals(original)).toList());
		Occurrence occurrence = before.occurrence(original);
		return cancelling(meeting, this.people.get(PersonRef.of(meeting.host())), before, meeting.invitees(),
				Optional.of(occurrence));
	}

	/**
	 * Returns the message that removes a meeting from the calendars of people who were
	 * invited before. It names nobody else.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor may not
	 * read the meeting
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such meeting
	 */
	public MeetingInvitation cancelled(Actor actor, MeetingKey key, List<Invitee> removed) {
		Meeting meeting = this.scheduling.find(actor, key);
		return cancelling(meeting, this.people.get(PersonRef.of(meeting.host())), meeting.schedule(), removed,
				Optional.empty());
	}

	private MeetingInvitation cancelling(Meeting meeting, Person host, MeetingSchedule schedule,
			List<Invitee> attendees, Optional<Occurrence> occurrence) {
		List<InvitationLine> lines = InvitationLines.cancelling(meeting, host.seen().displayName(), occurrence);
		String topic = occurrence.flatMap(Occurrence::topic).orElse(meeting.topic());
		return rendered(lines,
				new CalendarMessage(CalendarMethod.CANCEL, revision(meeting), topic, schedule, organizer(host),
						Optional.empty(), attendees, false, link(meeting), text(lines),
						occurrence.map(Occurrence::original)));
	}

	private MeetingInvitation inviting(Meeting meeting, Person host) {
		JoinDetails join = this.details.of(meeting);
		List<InvitationLine> lines = InvitationLines.of(meeting, host.seen().displayName(), join, this.account);
		CalendarMethod method = meeting.invitees().isEmpty() ? CalendarMethod.PUBLISH : CalendarMethod.REQUEST;
		boolean asked = meeting.invitees().stream().anyMatch((one) -> one.reply() == ReplyStatus.NEEDS_ACTION);
		return rendered(lines,
				new CalendarMessage(method, revision(meeting), meeting.topic(), meeting.schedule(), organizer(host),
						Optional.empty(), meeting.invitees(), asked, join.link(), text(lines), Optional.empty()));
	}

	private MeetingInvitation rendered(List<InvitationLine> lines, CalendarMessage message) {
		return new MeetingInvitation(text(lines), InvitationHtml.of(lines), message.method().name(),
				new String(this.writer.write(message), StandardCharsets.UTF_8));
	}

	private static String text(List<InvitationLine> lines) {
		return lines.stream()
			.map((line) -> line.label().isEmpty() ? line.value() : line.label() + ": " + line.value())
			.collect(Collectors.joining("\n"));
	}

	private String link(Meeting meeting) {
		return this.account.link(meeting.access().token().path());
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
