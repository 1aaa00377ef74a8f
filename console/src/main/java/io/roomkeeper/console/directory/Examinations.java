package io.roomkeeper.console.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.config.OneLineFailure;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.overview.DirectoryInspection;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Examines the directory in the background, one examination at a time for all users, and
 * keeps the last result.
 */
@Component
class Examinations {

	private static final Logger LOG = LoggerFactory.getLogger(Examinations.class);

	private final DirectoryInspection inspection;

	private final Clock clock;

	private final ExecutorService background = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("doctor").factory());

	private boolean running;

	private @Nullable Examination last;

	Examinations(DirectoryInspection inspection, Clock clock) {
		this.inspection = inspection;
		this.clock = clock;
	}

	/** Starts an examination unless one is running. */
	synchronized void begin(Actor actor) {
		if (!this.running) {
			this.running = true;
			this.background.execute(() -> end(examine(actor)));
		}
	}

	private Examination examine(Actor actor) {
		try {
			return new Examination(this.clock.instant(), this.inspection.examine(actor), "");
		}
		catch (RuntimeException ex) {
			OneLineFailure failure = OneLineFailure.of(ex);
			LOG.error("The directory could not be examined", ex);
			return new Examination(this.clock.instant(), List.of(), failure.text());
		}
	}

	private synchronized void end(Examination examination) {
		this.last = examination;
		this.running = false;
	}

	/** Returns whether an examination is running. */
	synchronized boolean running() {
		return this.running;
	}

	/** Returns the last completed examination. */
	synchronized Optional<Examination> last() {
		return Optional.ofNullable(this.last);
	}

	@PreDestroy
	void stop() {
		this.background.shutdownNow();
	}

	/**
	 * The result of an examination.
	 *
	 * @param at when it ended
	 * @param findings in the order of the checks
	 * @param failure why it was aborted; empty if it was not
	 */
	record Examination(Instant at, List<DirectoryFinding> findings, String failure) {

	}

}
