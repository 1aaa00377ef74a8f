package io.roomkeeper.batch.job;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.run.RunId;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StopRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Records every ten seconds that a run is alive, even while it waits for a slow
 * directory. It stops the run if another process has asked for that.
 */
@Component
class Heartbeat implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

	private static final int SECONDS = 10;

	private final Runs runs;

	private final StopRequests stops;

	private final RunningExecutions executions;

	private final Clock clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeat").factory());

	Heartbeat(Runs runs, StopRequests stops, RunningExecutions executions, Clock clock) {
		this.runs = runs;
		this.stops = stops;
		this.executions = executions;
		this.clock = clock;
	}

	/** Starts the heartbeat of a run. Close it when the run ends. */
	Beating of(RunId run) {
		ScheduledFuture<?> beating = this.timer.scheduleWithFixedDelay(() -> beat(run), SECONDS, SECONDS,
				TimeUnit.SECONDS);
		return () -> beating.cancel(false);
	}

	/** Skips a heartbeat while the database does not answer. */
	private void beat(RunId run) {
		try {
			this.runs.heartbeat(run, this.clock.instant());
			if (this.stops.has(run)) {
				this.executions.stop(run);
			}
		}
		catch (DataAccessException | TransactionException ex) {
			log.debug("No heartbeat for run {}", run.value(), ex);
		}
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
	}

	/** A heartbeat that runs until it is closed. */
	interface Beating extends AutoCloseable {

		@Override
		void close();

	}

}
