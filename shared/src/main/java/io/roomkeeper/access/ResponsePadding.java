package io.roomkeeper.access;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Delays answers so that their duration reveals nothing about the work done. Each answer
 * waits until a whole number of steps has passed since its request.
 */
public final class ResponsePadding {

	private final long step;

	private final LongSupplier nanos;

	private final LongConsumer pause;

	/**
	 * @param step longer than an answer usually takes, positive
	 */
	public ResponsePadding(Duration step) {
		this(step, System::nanoTime, ResponsePadding::sleep);
	}

	ResponsePadding(Duration step, LongSupplier nanos, LongConsumer pause) {
		if (!step.isPositive()) {
			throw new IllegalArgumentException("The step is " + step);
		}
		this.step = step.toNanos();
		this.nanos = nanos;
		this.pause = pause;
	}

	/** Records the time of a request. */
	public Start start() {
		return new Start(this.nanos.getAsLong());
	}

	private static void sleep(long nanos) {
		long end = System.nanoTime() + nanos;
		for (long left = nanos; left > 0 && !Thread.currentThread().isInterrupted(); left = end - System.nanoTime()) {
			LockSupport.parkNanos(left);
		}
	}

	/** The time of a request. */
	public final class Start {

		private final long at;

		private Start(long at) {
			this.at = at;
		}

		/** Waits until the answer may be sent; an interrupt ends the wait. */
		public void await() {
			long taken = ResponsePadding.this.nanos.getAsLong() - this.at;
			ResponsePadding.this.pause
				.accept(ResponsePadding.this.step - Math.floorMod(taken, ResponsePadding.this.step));
		}

	}

}
