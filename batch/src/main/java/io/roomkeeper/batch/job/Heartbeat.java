package io.roomkeeper.batch.job;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.run.RunId;
import io.roomkeeper.run.Runs;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Records every ten seconds that a run is alive, even while it waits for a slow
 * directory.
 */
@Component
class Heartbeat implements DisposableBean {

	private static final int SECONDS = 10;

	private final Runs runs;

	private final Clock clock;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeat").factory());

	Heartbeat(Runs runs, Clock clock) {
		this.runs = runs;
		this.clock = clock;
	}

	/** Starts the heartbeat of a run. Close it when the run ends. */
	Beating of(RunId run) {
		ScheduledFuture<?> beating = this.timer.scheduleWithFixedDelay(
				() -> this.runs.heartbeat(run, this.clock.instant()), SECONDS, SECONDS, TimeUnit.SECONDS);
		return () -> beating.cancel(false);
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
