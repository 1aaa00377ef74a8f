package io.roomkeeper.reinvite.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedMap;

import io.roomkeeper.account.Account;
import io.roomkeeper.meeting.mail.MailCourier;

/**
 * Delivers the messages of chosen re-invites. Each process sends those of some items,
 * within limits that all processes share.
 */
public final class ReinviteDelivery {

	private final ReinviteMails mails;

	private final ReinviteWriting writing;

	private final MailCourier courier;

	private final SendLimits limits;

	private final SendTurns turns;

	private final Account account;

	private final Clock clock;

	ReinviteDelivery(ReinviteMails mails, ReinviteWriting writing, MailCourier courier, SendLimits limits,
			SendTurns turns, Account account, Clock clock) {
		this.mails = mails;
		this.writing = writing;
		this.courier = courier;
		this.limits = limits;
		this.turns = turns;
		this.account = account;
		this.clock = clock;
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
		return this.courier.ready() && leftToday() > 0 && (this.mails.countUnwritten() > 0
				|| !this.mails.due(ReinviteRange.ALL, this.clock.instant(), 1).isEmpty());
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
	 * Divides the chosen items into ranges whose messages can be sent in parallel.
	 * @param size about how many items with work a range has at least
	 * @return the ranges in order, each with about how many messages are to be sent in it
	 */
	public SequencedMap<ReinviteRange, Long> parts(int size) {
		return this.mails.parts(size);
	}

	/**
	 * Returns the settings that decide what is sent; empty if no mail server is
	 * configured.
	 */
	public Optional<String> settings() {
		return this.courier.ready() ? Optional.of(String.join("\n", this.courier.sender(), this.account.link("/"),
				this.account.timeZone().getId(), this.limits.toString())) : Optional.empty();
	}

	/** Begins to write and send the messages of a range of items. */
	public ReinvitePart begin(ReinviteRange range) {
		return new ReinvitePart(range, this, this.mails, this.writing, this.turns, connect());
	}

	/** Begins to deliver messages. */
	public MailCourier.Deliveries connect() {
		return this.courier.begin(this.limits.perConnection());
	}

	/**
	 * Reserves the turns of messages, which all processes share.
	 * @return how long it takes until the first of them may be sent; negative if the time
	 * has passed already
	 */
	public Duration reserve(int messages) {
		Instant start = this.turns.reserve(this.limits.interval().multipliedBy(messages));
		return Duration.between(this.turns.now(), start);
	}

}
