package io.roomkeeper.console.overview;

import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.schedule.Interval;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.overview.Overview;
import org.springframework.stereotype.Component;

/** Stores the room statuses of each day. The last ones of a day are kept. */
@Component
class DailyCensus implements RecurringJob {

	private static final Interval HOUR = new Interval(Duration.ofHours(1));

	private final Overview overview;

	DailyCensus(Overview overview) {
		this.overview = overview;
	}

	@Override
	public String name() {
		return "census of rooms";
	}

	@Override
	public Optional<Interval> timing() {
		return Optional.of(HOUR);
	}

	@Override
	public void run() {
		this.overview.keep(Actor.operator("console"));
	}

}
