package io.roomkeeper.reinvite.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * The turns in which all processes send mails for hosts. Together they keep one pace, by
 * one clock.
 */
public interface SendTurns {

	/** Returns the time by the clock that all processes share. */
	Instant now();

	/**
	 * Returns when the next mail may be sent. Within the current transaction, no other
	 * process gets a turn.
	 */
	Instant next();

	/** Sets when the next mail may be sent. Call {@link #next} first. */
	void set(Instant next);

	/**
	 * Reserves the next turns.
	 * @param time how long they take
	 * @return when they begin; at most one second ago, even if nothing was sent for long
	 */
	Instant reserve(Duration time);

}
