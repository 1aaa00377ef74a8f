package io.roomkeeper.batch.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.batch.job.Jobs;

/**
 * Handles Ctrl-C and SIGTERM while a command works. The run stops after its current
 * chunk. The process then saves and reports the result, and ends with the exit code of
 * the signal.
 */
public final class StopSignal implements AutoCloseable {

	private final CountDownLatch finished = new CountDownLatch(1);

	private final Thread hook = new Thread(this::stop, "stop-signal");

	private volatile @Nullable Runnable stopping;

	private final PrintWriter err;

	/**
	 * Starts to listen for signals.
	 * @param err receives a message when a signal arrives
	 */
	public StopSignal(PrintWriter err) {
		this.err = err;
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	/** Makes signals stop the runs of this process from now on. */
	public void stops(Jobs jobs) {
		calls(jobs::stopAll);
	}

	/**
	 * Makes signals call an action from now on, which must not wait.
	 */
	public void calls(Runnable stopping) {
		this.stopping = stopping;
	}

	private void stop() {
		Runnable running = this.stopping;
		if (running != null) {
			this.err.println("Stopping after this chunk ...");
			this.err.flush();
			running.run();
			try {
				this.finished.await();
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Releases the waiting shutdown hook, because the work is done. */
	@Override
	public void close() {
		this.finished.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException _) {
			// The signal is already ending the process.
		}
	}

}
