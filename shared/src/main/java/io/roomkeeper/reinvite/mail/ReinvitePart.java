package io.roomkeeper.reinvite.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailRetry;
import io.roomkeeper.person.Person;

/** A range of chosen re-invites, whose messages one process writes and sends. */
public final class ReinvitePart {

	private final ReinviteRange range;

	private final ReinviteDelivery delivery;

	private final ReinviteMails mails;

	private final ReinviteWriting writing;

	private final SendTurns turns;

	private final MailCourier.Deliveries connection;

	private final ResultWriter results;

	ReinvitePart(ReinviteRange range, ReinviteDelivery delivery, ReinviteMails mails, ReinviteWriting writing,
			SendTurns turns, MailCourier.Deliveries connection) {
		this.range = range;
		this.delivery = delivery;
		this.mails = mails;
		this.writing = writing;
		this.turns = turns;
		this.connection = connection;
		this.results = new ResultWriter(mails::settle);
	}

	/**
	 * Writes and stores the messages of some chosen items, in one transaction.
	 * @return the result of each item; empty if there are none
	 */
	public List<WrittenItem> write(Actor actor, int limit) {
		return this.writing.write(actor, this.range, limit, this.turns.now());
	}

	/**
	 * Claims messages that are due, so that no other process tries them, and reserves
	 * their turns. Call it in a transaction: until its end, no other process claims
	 * messages, so that all processes together respect the daily limit.
	 * @param most the maximum number of messages
	 */
	public ClaimedMails claim(int most) {
		Instant now = this.turns.now();
		if (this.mails.due(this.range, now, 1).isEmpty()) {
			return ClaimedMails.none(this.delivery.leftToday() == 0);
		}
		Instant turn = this.turns.next();
		Duration start = Duration.between(this.turns.now(), turn);
		int left = this.delivery.leftToday();
		if (left == 0) {
			return ClaimedMails.none(true);
		}
		if (start.isPositive()) {
			return new ClaimedMails(List.of(), start, false);
		}
		List<InvitationMail> claimed = this.mails.claim(this.mails.due(this.range, now, Math.min(most, left))
			.stream()
			.map((mail) -> MailRetry.claimed(mail, now))
			.toList(), now);
		this.turns.set(turn.plus(this.delivery.limits().interval().multipliedBy(claimed.size())));
		return new ClaimedMails(claimed, start, false);
	}

	/**
	 * Delivers a claimed message. The result is stored soon, at the latest by
	 * {@link #flush}.
	 */
	public MailCourier.Outcome deliver(InvitationMail claimed) {
		MailCourier.Delivery result = this.connection.deliver(claimed.recipient(), claimed.content());
		this.results.add(MailRetry.settled(claimed, result));
		return result.outcome();
	}

	/** Waits until the results of all messages are stored. */
	public void flush() {
		this.results.flush();
	}

	/**
	 * Updates the items to which messages belong, after their results are stored.
	 * @return the items for which the mail server has now refused a message
	 */
	public List<FailedItem> review(Actor actor, List<InvitationMail> tried) {
		return this.writing.review(actor, tried.stream().map(InvitationMail::id).toList());
	}

	/**
	 * Updates items whose messages have results, but whose process ended before it
	 * updated them.
	 * @return the items for which the mail server has refused a message
	 */
	public List<FailedItem> reviewRest(Actor actor) {
		return this.writing.review(actor, this.mails.unreviewed(this.range));
	}

	/** Closes the connection to the mail server. */
	public void close() {
		this.connection.close();
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
