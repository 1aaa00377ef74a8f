package io.roomkeeper.console.join;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Rounds the duration of some answers up to a multiple of 10 milliseconds, so that it
 * does not tell how long the lookup took.
 */
final class RoundedTime {

	private static final long STEP = Duration.ofMillis(10).toNanos();

	private final LongSupplier nanoTime;

	private final LongConsumer pause;

	/** Uses the time of the system. */
	RoundedTime() {
		this(System::nanoTime, LockSupport::parkNanos);
	}

	/**
	 * @param pause waits for at most a number of nanoseconds
	 */
	RoundedTime(LongSupplier nanoTime, LongConsumer pause) {
		this.nanoTime = nanoTime;
		this.pause = pause;
	}

	/** Returns an answer, after a pause if its duration must not be known. */
	<T> T of(Supplier<T> work, Predicate<T> rounded) {
		long begin = this.nanoTime.getAsLong();
		T answer = work.get();
		if (rounded.test(answer)) {
			long taken = this.nanoTime.getAsLong() - begin;
			long end = begin + Math.ceilDiv(Math.max(taken, 1), STEP) * STEP;
			for (long left = end - this.nanoTime.getAsLong(); left > 0; left = end - this.nanoTime.getAsLong()) {
				if (Thread.currentThread().isInterrupted()) {
					break;
				}
				this.pause.accept(left);
			}
		}
		return answer;
	}

}
