package io.roomkeeper.meeting.mail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.invitation.MeetingInvitation;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.person.Person;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.MessageTexts;

/** Writes the mails about a meeting, in the language of the meeting. */
public final class MailDrafts {

	/**
	 * Up to this many invitees see each other in the calendar. If there are more, each
	 * sees only the host and themselves; otherwise the total size of the mails would grow
	 * with the square of the number of invitees.
	 */
	static final int SEEN = 50;

	private final InvitationRenderer renderer;

	private final MailCourier courier;

	private final GlobalIds ids;

	MailDrafts(InvitationRenderer renderer, MailCourier courier, GlobalIds ids) {
		this.renderer = renderer;
		this.courier = courier;
		this.ids = ids;
	}

	/** Writes to everyone invited; for a cancelled meeting, the cancellation. */
	public List<MailDraft> toInvited(Meeting meeting, Person host, Instant now) {
		CalendarMethod method = meeting.cancelledAt().isPresent() ? CalendarMethod.CANCEL : CalendarMethod.REQUEST;
		return drafts(meeting, host, method, Optional.empty(), meeting.invitees(), now);
	}

	/**
	 * Writes to everyone invited without a calendar file, for invitations that calendars
	 * would not recognise.
	 * @param subject one line
	 * @param text plain text, lines separated by LF
	 */
	public List<MailDraft> notices(Meeting meeting, Person host, String subject, String text, Instant now) {
		MeetingInvitation notice = new MeetingInvitation(text, "", CalendarMethod.PUBLISH.name(), "");
		Invitee organizer = organizer(host);
		return meeting.invitees()
			.stream()
			.map((one) -> new MailDraft(one, organizer, subject, notice, this.ids.messageId(), now, meeting.language()))
			.toList();
	}

	/** Writes to the host, with an event for the host's own calendar. */
	public MailDraft toHost(Meeting meeting, Person host, String subject, Instant now) {
		Invitee organizer = organizer(host);
		return new MailDraft(organizer, organizer, subject,
				this.renderer.inviting(meeting, host, List.of(), Optional.empty()), this.ids.messageId(), now,
				meeting.language());
	}

	private static Invitee organizer(Person host) {
		return InvitationRenderer.organizer(host)
			.orElseThrow(() -> new InvalidInputException(FailureText.of("mail.host")));
	}

	/**
	 * Writes the cancellation to addresses that got an invitation and are no longer
	 * invited.
	 * @param sent the latest mail to each address
	 */
	List<MailDraft> toRemoved(Meeting meeting, Person host, List<InvitationMail> sent, Instant now) {
		Set<String> invited = meeting.invitees().stream().map(Invitee::mailKey).collect(Collectors.toSet());
		List<Invitee> removed = sent.stream()
			.filter((mail) -> mail.method() == CalendarMethod.REQUEST && mail.state() != MailState.REFUSED)
			.map((mail) -> new Invitee(mail.recipient(), ""))
			.filter((one) -> !invited.contains(one.mailKey()))
			.toList();
		Function<List<Invitee>, MeetingInvitation> writer = writer(meeting, host, CalendarMethod.CANCEL,
				Optional.empty());
		return removed.stream()
			.map((one) -> draft(meeting, host, CalendarMethod.CANCEL, writer.apply(List.of(one)), one, now))
			.toList();
	}

	/** Writes the cancellation of one occurrence to everyone invited. */
	List<MailDraft> ofOccurrence(Meeting meeting, Person host, LocalDateTime original, Instant now) {
		return drafts(meeting, host, CalendarMethod.CANCEL, Optional.of(original), meeting.invitees(), now);
	}

	private List<MailDraft> drafts(Meeting meeting, Person host, CalendarMethod method,
			Optional<LocalDateTime> occurrence, List<Invitee> invitees, Instant now) {
		if (invitees.isEmpty()) {
			return List.of();
		}
		Function<List<Invitee>, MeetingInvitation> writer = writer(meeting, host, method, occurrence);
		if (invitees.size() > SEEN) {
			return invitees.stream()
				.map((one) -> draft(meeting, host, method, writer.apply(List.of(one)), one, now))
				.toList();
		}
		MeetingInvitation same = writer.apply(invitees);
		return invitees.stream().map((one) -> draft(meeting, host, method, same, one, now)).toList();
	}

	/**
	 * Returns a function that renders a message for the invitees that its calendar file
	 * names.
	 */
	private Function<List<Invitee>, MeetingInvitation> writer(Meeting meeting, Person host, CalendarMethod method,
			Optional<LocalDateTime> occurrence) {
		Optional<String> sentBy = Optional.of(this.courier.sender());
		if (method == CalendarMethod.REQUEST) {
			JoinDetails join = this.renderer.join(meeting, host);
			return (attendees) -> this.renderer.inviting(meeting, host, join, attendees, sentBy);
		}
		return (attendees) -> occurrence
			.map((original) -> this.renderer.cancelling(meeting, host, attendees, original, sentBy))
			.orElseGet(() -> this.renderer.cancelling(meeting, host, attendees, sentBy));
	}

	private MailDraft draft(Meeting meeting, Person host, CalendarMethod method, MeetingInvitation invitation,
			Invitee recipient, Instant now) {
		Invitee organizer = organizer(host);
		String subject = (method == CalendarMethod.CANCEL)
				? MessageTexts.in(meeting.language())
					.say(Message.of("invitation.cancelled", Argument.text(meeting.topic())), Argument::text)
				: meeting.topic();
		return new MailDraft(recipient, organizer, subject, invitation, this.ids.messageId(), now, meeting.language());
	}

}
