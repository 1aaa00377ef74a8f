package io.roomkeeper.batch.reinvite;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Spreads messages evenly over time. After a delay, it catches up by at most one second,
 * so that a mail server never gets a burst.
 */
final class SendPace {

	private static final long MOST_BEHIND = Duration.ofSeconds(1).toNanos();

	private final long interval;

	private long next = System.nanoTime();

	SendPace(Duration interval) {
		this.interval = interval.toNanos();
	}

	/** Waits until the next message may be sent, or the thread is interrupted. */
	void await() {
		long now = System.nanoTime();
		this.next = Math.max(this.next, now - MOST_BEHIND);
		long wait = this.next - now;
		while (wait > 0 && !Thread.currentThread().isInterrupted()) {
			LockSupport.parkNanos(wait);
			wait = this.next - System.nanoTime();
		}
		this.next += this.interval;
	}

}
