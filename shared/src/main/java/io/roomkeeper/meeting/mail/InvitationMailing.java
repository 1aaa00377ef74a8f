package io.roomkeeper.meeting.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteRecorder;

/**
 * Sends the invitation to a meeting by mail. Show {@link #preview} first, then call
 * {@link #send}: it stores a message for each invitee and sends the first ones after the
 * transaction. {@link #sendDue} sends the others, and retries those that the mail server
 * deferred. An address that was invited by mail and is no longer invited gets a
 * cancellation.
 */
public final class InvitationMailing {

	/** How many mails are sent before {@link #send} returns; the others follow soon. */
	private static final int AT_ONCE = 20;

	private final InvitationMails mails;

	private final Meetings meetings;

	private final MeetingScheduling scheduling;

	private final MeetingRights rights;

	private final PersonLookup people;

	private final ReinviteRecorder reinvites;

	private final MailDrafts drafts;

	private final MailCourier courier;

	private final AuditedTransaction transaction;

	private final Clock clock;

	InvitationMailing(InvitationMails mails, Meetings meetings, MeetingScheduling scheduling, MeetingRights rights,
			PersonLookup people, ReinviteRecorder reinvites, MailDrafts drafts, MailCourier courier,
			AuditedTransaction transaction, Clock clock) {
		this.mails = mails;
		this.meetings = meetings;
		this.scheduling = scheduling;
		this.rights = rights;
		this.people = people;
		this.reinvites = reinvites;
		this.drafts = drafts;
		this.courier = courier;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns whether a mail server is configured. */
	public boolean ready() {
		return this.courier.ready();
	}

	/** Returns what {@link #send} would do. */
	public MailingPreview preview(Actor actor, MeetingKey key) {
		Meeting meeting = findToSend(actor, key);
		Person host = host(meeting);
		List<MailDraft> invited = this.drafts.toInvited(meeting, host, this.clock.instant());
		List<MailDraft> removed = this.drafts.toRemoved(meeting, host, this.mails.latestOfWhole(key),
				this.clock.instant());
		return preview(invited, removed);
	}

	/** Returns what {@link #sendCancelledOccurrence} would do. */
	public MailingPreview previewCancelledOccurrence(Actor actor, MeetingKey key, LocalDateTime original) {
		Meeting meeting = findToSend(actor, key);
		return preview(this.drafts.ofOccurrence(meeting, host(meeting), original, this.clock.instant()), List.of());
	}

	private MailingPreview preview(List<MailDraft> invited, List<MailDraft> removed) {
		Optional<MailDraft> sample = invited.stream().findFirst().or(() -> removed.stream().findFirst());
		return new MailingPreview(ready(), addresses(invited), addresses(removed),
				sample.map(MailDraft::subject).orElse(""), sample.map((draft) -> draft.invitation().text()).orElse(""));
	}

	/**
	 * Stores and sends one message for each invitee, and a cancellation for each address
	 * that is no longer invited. Closes the re-invites of the meeting.
	 * @return how many messages were stored
	 * @throws InvalidInputException if no mail server is configured, or the host has no
	 * mail address
	 */
	public int send(Actor actor, MeetingKey key) {
		return store(actor, key, true, (meeting) -> {
			Person host = host(meeting);
			Instant now = this.clock.instant();
			List<MailDraft> drafts = new ArrayList<>(this.drafts.toInvited(meeting, host, now));
			drafts.addAll(this.drafts.toRemoved(meeting, host, this.mails.latestOfWhole(key), now));
			return drafts;
		});
	}

	/**
	 * Stores and sends the cancellation of one occurrence to each invitee.
	 * @param original the local start that the rule gives
	 * @return how many messages were stored
	 */
	public int sendCancelledOccurrence(Actor actor, MeetingKey key, LocalDateTime original) {
		return store(actor, key, false,
				(meeting) -> this.drafts.ofOccurrence(meeting, host(meeting), original, this.clock.instant()));
	}

	private int store(Actor actor, MeetingKey key, boolean whole, Function<Meeting, List<MailDraft>> writing) {
		if (!ready()) {
			throw new InvalidInputException(FailureText.of("mail.none"));
		}
		return this.transaction.execute(actor, (recorder) -> {
			Meeting meeting = findToSend(actor, key);
			List<MailDraft> drafts = writing.apply(meeting);
			if (whole) {
				this.mails.giveUp(key, "replaced by a later mail");
				this.reinvites.invited(recorder, meeting);
			}
			List<MailId> ids = drafts.isEmpty() ? List.of() : this.mails.newIds(drafts.size());
			List<InvitationMail> stored = IntStream.range(0, drafts.size())
				.mapToObj((i) -> mail(ids.get(i), meeting, whole, drafts.get(i)))
				.toList();
			this.mails.add(stored);
			recorder.record(new MeetingEvent.InvitationsMailed(host(meeting).seen().uid().auditSubject(), key.text(),
					stored.size()));
			recorder.afterCommit(() -> attempt(stored.subList(0, Math.min(AT_ONCE, stored.size()))));
			return stored.size();
		});
	}

	private InvitationMail mail(MailId id, Meeting meeting, boolean whole, MailDraft draft) {
		String content = this.courier.compose(draft);
		if (content.length() > InvitationMail.LONGEST) {
			throw new InvalidInputException(FailureText.of("mail.long"));
		}
		return new InvitationMail(id, meeting.key(), draft.recipient().mail(),
				CalendarMethod.valueOf(draft.invitation().method()), whole, meeting.calendar().sequence(),
				draft.messageId(), content, MailState.WAITING, 0, draft.date(), "", draft.date());
	}

	/**
	 * Returns the latest mail to each address, by the address in lower case, to show with
	 * the invitees.
	 */
	public Map<String, InvitationMail> latest(Actor actor, MeetingKey key) {
		this.scheduling.find(actor, key);
		return this.mails.latestOf(key)
			.stream()
			.collect(Collectors.toMap((mail) -> mail.recipient().toLowerCase(Locale.ROOT), (mail) -> mail,
					(one, other) -> (one.id().value() > other.id().value()) ? one : other));
	}

	/**
	 * Tries to send the mails that are due.
	 * @param limit how many at most
	 * @return whether there may be more that can be sent now
	 */
	public boolean sendDue(int limit) {
		if (!ready()) {
			return false;
		}
		List<InvitationMail> due = this.mails.due(this.clock.instant(), limit);
		return attempt(due) && due.size() == limit;
	}

	/**
	 * Tries to send mails in their order; returns false once the mail server cannot be
	 * reached.
	 */
	private boolean attempt(List<InvitationMail> due) {
		for (InvitationMail mail : due) {
			InvitationMail claimed = MailRetry.claimed(mail, this.clock.instant());
			if (!this.mails.claim(claimed, mail.attempts())) {
				continue;
			}
			MailCourier.Delivery delivery = this.courier.deliver(mail.recipient(), mail.content());
			this.mails.settle(List.of(MailRetry.settled(claimed, delivery)));
			if (delivery.outcome() == MailCourier.Outcome.UNREACHABLE) {
				return false;
			}
		}
		return true;
	}

	private Meeting findToSend(Actor actor, MeetingKey key) {
		Meeting meeting = this.scheduling.find(actor, key);
		this.rights.requireScheduler(actor, meeting.host());
		return this.meetings.find(key).orElse(meeting);
	}

	private Person host(Meeting meeting) {
		return this.people.get(PersonRef.of(meeting.host()));
	}

	private static List<String> addresses(List<MailDraft> drafts) {
		return drafts.stream().map((draft) -> draft.recipient().mail()).toList();
	}

}
