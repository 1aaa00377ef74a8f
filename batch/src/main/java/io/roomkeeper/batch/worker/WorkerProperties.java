package io.roomkeeper.batch.worker;

import java.time.Duration;

import io.roomkeeper.failure.InvalidInputException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures how processes share the work of runs on PostgreSQL.
 *
 * @param threads the number of partitions on which one process works at a time
 * @param inConsole whether a console also works on the runs of other processes
 * @param heartbeat how often a process reports that it still works; after four missed
 * heartbeats, another process takes over
 */
@ConfigurationProperties("roomkeeper.workers")
record WorkerProperties(@DefaultValue("2") int threads, @DefaultValue("true") boolean inConsole,
		@DefaultValue("5s") Duration heartbeat) {

	/** The number of heartbeats that a process may miss; the minimum of db-scheduler. */
	static final int MISSED_HEARTBEATS = 4;

	private static final int MOST_THREADS = 64;

	private static final Duration SHORTEST = Duration.ofMillis(250);

	/** Returns the time without a heartbeat after which another process takes over. */
	Duration limit() {
		return this.heartbeat.multipliedBy(MISSED_HEARTBEATS);
	}

	WorkerProperties {
		if (threads < 1 || threads > MOST_THREADS) {
			throw new InvalidInputException("roomkeeper.workers.threads is %d".formatted(threads),
					"Give a number from 1 to " + MOST_THREADS);
		}
		if (heartbeat.compareTo(SHORTEST) < 0) {
			throw new InvalidInputException("roomkeeper.workers.heartbeat is %s".formatted(heartbeat),
					"Give at least 250ms; with less than 5s, a short pause counts as the end of a process");
		}
	}

}
