package io.roomkeeper.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Divides the time of a thread into reading the directory, using the database, and the
 * rest, which compares. Looks a hundred times a second at what the thread does, so that
 * the work itself need not measure anything.
 */
final class PhaseTimes {

	private static final long INTERVAL = 10;

	/** Waiting for partitions counts as writing, which is what all partitions do. */
	private static final List<String> WRITING = List.of("org.hsqldb.", "org.postgresql.",
			"org.springframework.batch.core.partition.", "io.roomkeeper.batch.worker.");

	private long read;

	private long compare;

	private long write;

	/** Runs work in this thread and adds its phases. */
	long of(Timed work) {
		Thread worker = Thread.currentThread();
		AtomicBoolean over = new AtomicBoolean();
		Thread observer = Thread.ofPlatform().daemon().start(() -> observe(worker, over));
		try {
			return work.nanos();
		}
		finally {
			over.set(true);
			try {
				observer.join();
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void observe(Thread worker, AtomicBoolean over) {
		long last = System.nanoTime();
		while (!over.get()) {
			try {
				Thread.sleep(INTERVAL);
			}
			catch (InterruptedException _) {
				return;
			}
			long now = System.nanoTime();
			add(worker.getStackTrace(), now - last);
			last = now;
		}
	}

	private void add(StackTraceElement[] stack, long nanos) {
		for (StackTraceElement frame : stack) {
			String type = frame.getClassName();
			if (WRITING.stream().anyMatch(type::startsWith)) {
				this.write += nanos;
				return;
			}
			if (type.startsWith("io.roomkeeper.directory.ldap.") || type.startsWith("com.sun.jndi.")) {
				this.read += nanos;
				return;
			}
		}
		this.compare += nanos;
	}

	/** Returns the seconds of read, compare and write, per round. */
	double[] seconds(int rounds) {
		return new double[] { this.read / 1e9 / rounds, this.compare / 1e9 / rounds, this.write / 1e9 / rounds };
	}

	/** Work that measures itself. */
	@FunctionalInterface
	interface Timed {

		/** Works and returns how long it took, in nanoseconds. */
		long nanos();

	}

}
