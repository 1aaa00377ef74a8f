package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.batch.job.Jobs;

/**
 * Ctrl-C or SIGTERM while a command works: its run stops after the chunk it is at, and
 * the process ends when that has been written down and reported, with the exit code of
 * the signal.
 */
final class StopSignal implements AutoCloseable {

	private final CountDownLatch finished = new CountDownLatch(1);

	private final Thread hook = new Thread(this::stop, "stop-signal");

	private volatile @Nullable Jobs jobs;

	private final PrintWriter err;

	/**
	 * Begins to listen.
	 * @param err where is said that the signal was heard
	 */
	StopSignal(PrintWriter err) {
		this.err = err;
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	/** From here on a signal stops the runs of this process. */
	void stops(Jobs jobs) {
		this.jobs = jobs;
	}

	private void stop() {
		Jobs running = this.jobs;
		if (running != null) {
			this.err.println("Stopping after this chunk ...");
			this.err.flush();
			running.stopAll();
			try {
				this.finished.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** All is done: nobody has to wait for it any more. */
	@Override
	public void close() {
		this.finished.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException _) {
			// The process is ending already, by that signal.
		}
	}

}
