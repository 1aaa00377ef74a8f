package io.roomkeeper.reinvite.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailDraft;
import io.roomkeeper.meeting.mail.MailId;
import io.roomkeeper.meeting.mail.MailRetry;
import io.roomkeeper.meeting.mail.MailState;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.HostedReinvite;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;

/**
 * Writes and delivers the messages of chosen re-invites. The bytes of a message are
 * stored before it is sent, so every attempt sends the same ones, even after an
 * interruption.
 */
public final class ReinviteDelivery {

	private final Reinvites reinvites;

	private final ReinviteMails mails;

	private final Meetings meetings;

	private final People people;

	private final ReinviteDrafts drafts;

	private final MailCourier courier;

	private final SendLimits limits;

	private final AuditedTransaction transaction;

	private final Account account;

	private final Clock clock;

	private final ResultWriter results;

	ReinviteDelivery(Reinvites reinvites, ReinviteMails mails, Meetings meetings, People people, ReinviteDrafts drafts,
			MailCourier courier, SendLimits limits, AuditedTransaction transaction, Account account, Clock clock) {
		this.reinvites = reinvites;
		this.mails = mails;
		this.meetings = meetings;
		this.people = people;
		this.drafts = drafts;
		this.courier = courier;
		this.limits = limits;
		this.transaction = transaction;
		this.account = account;
		this.clock = clock;
		this.results = new ResultWriter(mails::settle);
	}

	/** Returns how fast messages are sent. */
	public SendLimits limits() {
		return this.limits;
	}

	/** Returns whether a mail server is configured. */
	public boolean ready() {
		return this.courier.ready();
	}

	/** Returns whether messages can be sent now. */
	public boolean hasWork() {
		return this.courier.ready() && leftToday() > 0
				&& (this.mails.countUnwritten() > 0 || !this.mails.due(this.clock.instant(), 1).isEmpty());
	}

	/** Counts the chosen items whose messages are not written yet. */
	public int countUnwritten() {
		return this.mails.countUnwritten();
	}

	/** Counts the messages that wait, without those that are not written yet. */
	public int countOpen() {
		return this.mails.countOpen();
	}

	/** Returns when the next message is tried again. */
	public Optional<Instant> nextDue() {
		return this.mails.nextDue();
	}

	/** Returns how many messages may still be sent today. */
	public int leftToday() {
		Instant morning = this.account.today(this.clock).atStartOfDay(this.account.timeZone()).toInstant();
		return Math.max(0, this.limits.perDay() - this.mails.triedSince(morning));
	}

	/**
	 * Writes and stores the messages of some chosen items, in one transaction.
	 * @return the result of each item; empty if there are none
	 */
	public List<WrittenItem> write(Actor actor, int limit) {
		return this.transaction.execute(actor,
				(recorder) -> ReinviteSending.complete(this.mails.unwritten(limit), this.meetings, this.people)
					.stream()
					.map((one) -> write(one, recorder.now()))
					.toList());
	}

	private WrittenItem write(HostedReinvite one, Instant now) {
		try {
			if (one.meeting().next(now).isEmpty()) {
				throw new InvalidInputException(FailureText.of("reinvite.over"));
			}
			List<MailDraft> drafts = this.drafts.of(one.item(), one.meeting(), one.host(), now);
			List<MailId> ids = this.mails.newIds(drafts.size());
			this.mails.add(one.item(),
					IntStream.range(0, drafts.size())
						.mapToObj((i) -> mail(ids.get(i), one.meeting(), drafts.get(i)))
						.toList());
			return new WrittenItem(one.host(), one.meeting(), drafts.size(), Optional.empty());
		}
		catch (InvalidInputException ex) {
			this.reinvites.replace(List.of(one.item().in(ReinviteState.FAILED, now, ex.line())));
			return new WrittenItem(one.host(), one.meeting(), 0, Optional.of(ex));
		}
	}

	private InvitationMail mail(MailId id, Meeting meeting, MailDraft draft) {
		String content = this.courier.compose(draft);
		if (content.length() > InvitationMail.LONGEST) {
			throw new InvalidInputException(FailureText.of("mail.long"));
		}
		return new InvitationMail(id, meeting.key(), draft.recipient().mail(),
				CalendarMethod.valueOf(draft.invitation().method()), true, meeting.calendar().sequence(),
				draft.messageId(), content, MailState.WAITING, 0, draft.date(), "", draft.date());
	}

	/** Claims messages that are due, so that no other process tries them. */
	public List<InvitationMail> claim(int limit) {
		this.results.flush();
		Instant now = this.clock.instant();
		return this.mails
			.claim(this.mails.due(now, limit).stream().map((mail) -> MailRetry.claimed(mail, now)).toList(), now);
	}

	/** Begins to deliver messages. */
	public MailCourier.Deliveries begin() {
		return this.courier.begin(this.limits.perConnection());
	}

	/**
	 * Delivers a claimed message. The result is stored soon, at the latest by
	 * {@link #review}.
	 */
	public MailCourier.Outcome deliver(MailCourier.Deliveries deliveries, InvitationMail claimed) {
		MailCourier.Delivery delivery = deliveries.deliver(claimed.recipient(), claimed.content());
		this.results.add(MailRetry.settled(claimed, delivery));
		return delivery.outcome();
	}

	/**
	 * Waits until the results of messages are stored, and updates the items to which the
	 * messages belong.
	 * @return the items for which the mail server has now refused a message
	 */
	public List<FailedItem> review(Actor actor, List<InvitationMail> tried) {
		this.results.flush();
		return this.transaction.execute(actor, (recorder) -> {
			List<ReinviteItem> items = this.mails.itemsOf(tried.stream().map(InvitationMail::id).toList());
			Map<ReinviteId, SendOutcome> outcomes = this.mails.outcomes(items.stream().map(ReinviteItem::id).toList());
			List<ReinviteItem> changed = new ArrayList<>();
			for (ReinviteItem item : items) {
				SendOutcome outcome = outcomes.get(item.id());
				boolean sending = switch (item.state()) {
					case SENT, UNKNOWN, FAILED, ACCEPTED -> true;
					case TO_DO, CONFIRMED, SEEN, SUPERSEDED, NOT_NEEDED -> false;
				};
				if (outcome != null && sending
						&& !(item.state() == outcome.state() && item.detail().equals(outcome.reply()))) {
					changed.add(item.in(outcome.state(), recorder.now(), outcome.reply()));
				}
			}
			this.reinvites.replace(changed);
			return ReinviteSending
				.complete(changed.stream().filter((item) -> item.state() == ReinviteState.FAILED).toList(),
						this.meetings, this.people)
				.stream()
				.map((one) -> new FailedItem(one.host(), one.meeting(), one.item().detail()))
				.toList();
		});
	}

	/**
	 * What {@link #write} has done with an item.
	 *
	 * @param messages how many messages were stored
	 * @param problem why there are none
	 */
	public record WrittenItem(Person host, Meeting meeting, int messages, Optional<InvalidInputException> problem) {

	}

	/**
	 * An item for which the mail server has refused a message.
	 *
	 * @param reply the reply of the mail server
	 */
	public record FailedItem(Person host, Meeting meeting, String reply) {

	}

}
