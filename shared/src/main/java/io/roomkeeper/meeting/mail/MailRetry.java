package io.roomkeeper.meeting.mail;

import java.time.Duration;
import java.time.Instant;

/** Decides when a mail is tried again, and when to give up. */
public final class MailRetry {

	/** How long a process has for one attempt before another may try. */
	private static final Duration ATTEMPT = Duration.ofMinutes(5);

	private static final Duration LONGEST_WAIT = Duration.ofHours(6);

	/** The maximum number of attempts, which take about three days. */
	private static final int MOST_ATTEMPTS = 18;

	private MailRetry() {
	}

	/**
	 * Returns a mail that is about to be tried. Unless a result is stored, it is tried
	 * again after five minutes the first time, then after twice as long each time.
	 */
	public static InvitationMail claimed(InvitationMail mail, Instant now) {
		return mail.claimed(next(mail.attempts(), now));
	}

	/**
	 * Returns when a mail that is about to be tried is tried again, unless a result is
	 * stored.
	 * @param attempts how often it was tried before
	 */
	public static Instant next(int attempts, Instant now) {
		Duration wait = ATTEMPT.multipliedBy(1L << Math.min(attempts, 10));
		return now.plus((wait.compareTo(LONGEST_WAIT) > 0) ? LONGEST_WAIT : wait);
	}

	/** Returns a claimed mail with the result of its attempt. */
	public static InvitationMail settled(InvitationMail claimed, MailCourier.Delivery delivery) {
		return claimed.with(state(claimed.attempts(), delivery), delivery.reply());
	}

	/**
	 * Returns the state of a mail after an attempt.
	 * @param attempts how often it was tried, this attempt included
	 */
	public static MailState state(int attempts, MailCourier.Delivery delivery) {
		boolean last = attempts >= MOST_ATTEMPTS;
		return switch (delivery.outcome()) {
			case TAKEN -> MailState.SENT;
			case REFUSED -> MailState.REFUSED;
			case LATER, UNREACHABLE -> last ? MailState.REFUSED : MailState.WAITING;
			case UNKNOWN -> last ? MailState.REFUSED : MailState.UNKNOWN;
		};
	}

}
