package io.roomkeeper.meeting.invitation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.meeting.calendar.CalendarMessage;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.calendar.CalendarWriter;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.person.Person;

/**
 * Renders invitations as text, HTML and calendar file. It does not check rights; its
 * callers do.
 */
public final class InvitationRenderer {

	private final JoinDetailsResolver details;

	private final Account account;

	private final GlobalIds ids;

	private final CalendarWriter writer = new CalendarWriter();

	InvitationRenderer(JoinDetailsResolver details, Account account, GlobalIds ids) {
		this.details = details;
		this.account = account;
		this.ids = ids;
	}

	/** Returns how people get into a meeting, for several invitations to it. */
	public JoinDetails join(Meeting meeting, Person host) {
		return this.details.of(meeting, host);
	}

	/**
	 * Renders an invitation.
	 * @param attendees the invitees that the calendar file names
	 * @param sentBy the address that sends for the host
	 */
	public MeetingInvitation inviting(Meeting meeting, Person host, List<Invitee> attendees, Optional<String> sentBy) {
		return inviting(meeting, host, join(meeting, host), attendees, sentBy);
	}

	/** Renders an invitation for a reader who may not know the passcode. */
	public MeetingInvitation invitingWithoutPasscode(Meeting meeting, Person host) {
		return inviting(meeting, host, join(meeting, host).withoutPasscode(), meeting.invitees(), Optional.empty());
	}

	/**
	 * Renders an invitation with join details that were already determined.
	 * @param attendees the invitees that the calendar file names
	 * @param sentBy the address that sends for the host
	 */
	public MeetingInvitation inviting(Meeting meeting, Person host, JoinDetails join, List<Invitee> attendees,
			Optional<String> sentBy) {
		List<InvitationLine> lines = InvitationLines.of(meeting, host.seen().displayName(), join, this.account);
		CalendarMethod method = attendees.isEmpty() ? CalendarMethod.PUBLISH : CalendarMethod.REQUEST;
		boolean asked = meeting.invitees().stream().anyMatch((one) -> one.reply() == ReplyStatus.NEEDS_ACTION);
		return rendered(lines, new CalendarMessage(method, revision(meeting), meeting.topic(), meeting.schedule(),
				organizer(host), sentBy, attendees, asked, join.link(), text(lines), Optional.empty()));
	}

	/**
	 * Renders the message that removes a meeting from calendars. It contains no join
	 * details.
	 * @param attendees the invitees that the calendar file names
	 * @param sentBy the address that sends for the host
	 */
	public MeetingInvitation cancelling(Meeting meeting, Person host, List<Invitee> attendees,
			Optional<String> sentBy) {
		return cancelling(meeting, host, meeting.schedule(), attendees, Optional.empty(), sentBy);
	}

	/**
	 * Renders the message that removes one occurrence, which was cancelled before.
	 * @param original the local start that the rule gives
	 * @throws io.roomkeeper.failure.NotFoundException if the series has no such date
	 */
	public MeetingInvitation cancelling(Meeting meeting, Person host, List<Invitee> attendees, LocalDateTime original,
			Optional<String> sentBy) {
		MeetingSchedule now = meeting.schedule();
		MeetingSchedule before = new MeetingSchedule(now.time(), now.recurrence(),
				now.changes().stream().filter((change) -> !change.original().equals(original)).toList());
		return cancelling(meeting, host, before, attendees, Optional.of(before.occurrence(original)), sentBy);
	}

	private MeetingInvitation cancelling(Meeting meeting, Person host, MeetingSchedule schedule,
			List<Invitee> attendees, Optional<Occurrence> occurrence, Optional<String> sentBy) {
		List<InvitationLine> lines = InvitationLines.cancelling(meeting, host.seen().displayName(), occurrence);
		String topic = occurrence.flatMap(Occurrence::topic).orElse(meeting.topic());
		return rendered(lines,
				new CalendarMessage(CalendarMethod.CANCEL, revision(meeting), topic, schedule, organizer(host), sentBy,
						attendees, false, this.account.link(meeting.access().token().path()), text(lines),
						occurrence.map(Occurrence::original)));
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

	/**
	 * Returns the revision of a meeting. If its calendar UID is unknown, calendars cannot
	 * update it, and its file creates a new event.
	 */
	private CalendarRevision revision(Meeting meeting) {
		CalendarRevision known = meeting.calendar();
		return known.uid().isPresent() ? known : new CalendarRevision(
				Optional.of(this.ids.eventUid(meeting.key().text())), known.sequence(), known.stamp());
	}

	/** Returns the host as calendars name them; empty without a usable mail address. */
	public static Optional<Invitee> organizer(Person host) {
		return host.seen().mail().flatMap((mail) -> {
			try {
				return Optional.of(Invitee.checked(mail, host.seen().displayName(), ReplyStatus.NEEDS_ACTION));
			}
			catch (InvalidInputException _) {
				return Optional.empty();
			}
		});
	}

}
