package io.roomkeeper.batch.reinvite;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Spreads the messages of reserved turns evenly over time. */
final class SendPace {

	private final long interval;

	private long next;

	/**
	 * @param interval the time between two messages
	 * @param start how long it takes until the first message may be sent; negative if the
	 * time has passed already
	 */
	SendPace(Duration interval, Duration start) {
		this.interval = interval.toNanos();
		this.next = System.nanoTime() + start.toNanos();
	}

	/** Waits until the next message may be sent, or the thread is interrupted. */
	void await() {
		long wait = this.next - System.nanoTime();
		while (wait > 0 && !Thread.currentThread().isInterrupted()) {
			LockSupport.parkNanos(wait);
			wait = this.next - System.nanoTime();
		}
		this.next += this.interval;
	}

}
