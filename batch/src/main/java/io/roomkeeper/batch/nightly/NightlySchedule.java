package io.roomkeeper.batch.nightly;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.schedule.LocalSchedule;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Starts the nightly job when it is due, for the last local date if several were missed.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class NightlySchedule implements RecurringJob {

	private final NightlyTimes times;

	private final Jobs jobs;

	NightlySchedule(NightlyTimes times, Jobs jobs) {
		this.times = times;
		this.jobs = jobs;
	}

	@Override
	public String name() {
		return "nightly";
	}

	@Override
	public Optional<LocalSchedule> timing() {
		return this.times.schedule();
	}

	/** Starts the job for the local date that is due, unless it has already started. */
	@Override
	public void run() {
		this.times.missed()
			.ifPresent((due) -> this.jobs.start(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY, due.date(),
					Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE)));
	}

}
