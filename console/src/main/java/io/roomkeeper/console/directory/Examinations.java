package io.roomkeeper.console.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.DirectoryInspection;
import io.roomkeeper.config.OneLineFailure;
import io.roomkeeper.directory.Finding;

/**
 * Examines the directory in the background, once at a time for everybody, and remembers
 * what was found last.
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

	/** Begins one, unless one is under way. */
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

	/** Whether one is under way. */
	synchronized boolean running() {
		return this.running;
	}

	/** The last one that has ended. */
	synchronized Optional<Examination> last() {
		return Optional.ofNullable(this.last);
	}

	@PreDestroy
	void stop() {
		this.background.shutdownNow();
	}

	/**
	 * What was found.
	 *
	 * @param at when
	 * @param findings in the order in which it was looked at
	 * @param failure what broke it off; empty where nothing did
	 */
	record Examination(Instant at, List<Finding> findings, String failure) {

	}

}
