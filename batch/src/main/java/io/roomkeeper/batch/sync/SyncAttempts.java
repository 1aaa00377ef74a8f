package io.roomkeeper.batch.sync;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;

/**
 * The attempts of one sync to read the directory. If the connection breaks off while the
 * directory answers, the read starts again after a pause. Only the last attempt counts.
 * Not thread-safe.
 */
final class SyncAttempts implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SyncAttempts.class);

	private final Supplier<SyncAttempt> starting;

	private final RunRecorder run;

	private final BackOffExecution pauses;

	private final int most;

	private int number = 1;

	private SyncAttempt current;

	/**
	 * @param starting starts an attempt
	 * @param backOff the pauses between attempts, until it allows no more
	 * @param most the number of attempts that this allows, for the log
	 */
	SyncAttempts(Supplier<SyncAttempt> starting, BackOff backOff, int most, RunRecorder run) {
		this.starting = starting;
		this.run = run;
		this.pauses = backOff.start();
		this.most = most;
		this.current = starting.get();
	}

	/** Returns the current attempt. */
	SyncAttempt current() {
		return this.current;
	}

	/**
	 * Reads a part of the directory, or starts again.
	 * @return false if everything is read
	 * @throws DirectoryException if the read failed in a way that a new attempt does not
	 * change, or too often
	 */
	boolean readSome() {
		try {
			return this.current.readSome();
		}
		catch (DirectoryException ex) {
			startAgain(ex);
			return true;
		}
	}

	private void startAgain(DirectoryException failure) {
		long pause = brokeOff(failure) ? this.pauses.nextBackOff() : BackOffExecution.STOP;
		if (pause == BackOffExecution.STOP) {
			throw failure;
		}
		log.warn("Run {}: the read of the directory broke off in attempt {} of {} and starts again in {} ms: {}",
				this.run.id().value(), this.number, this.most, pause, failure.line());
		this.number++;
		this.current.close();
		this.run.restart();
		this.current = this.starting.get();
		try {
			TimeUnit.MILLISECONDS.sleep(pause);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw failure;
		}
	}

	/**
	 * Returns whether the connection was lost after it had been opened. A connection that
	 * cannot be opened has been retried by the directory itself.
	 */
	private boolean brokeOff(DirectoryException failure) {
		return this.current.begun() && (failure.kind() == Kind.UNREACHABLE || failure.kind() == Kind.TIMED_OUT);
	}

	@Override
	public void close() {
		this.current.close();
	}

}
