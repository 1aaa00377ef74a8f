package io.roomkeeper.counter;

import java.time.Duration;

/**
 * How long it took to build an index, and when that ended. A large index is built again
 * only after a rest, so that a job that changes much does not keep a processor busy.
 *
 * @param took how long the build took
 * @param endedAt when it ended, as {@link System#nanoTime} counts
 */
public record BuildTime(Duration took, long endedAt) {

	/** Building takes at most one part in six of the time. */
	private static final int REST = 5;

	/** Returns the time of a build that ends now. */
	public static BuildTime since(long beganAt) {
		long now = System.nanoTime();
		return new BuildTime(Duration.ofNanos(now - beganAt), now);
	}

	/** Returns whether at least five times the build time has passed since the build. */
	public boolean rested() {
		return System.nanoTime() - this.endedAt >= REST * this.took.toNanos();
	}

}
