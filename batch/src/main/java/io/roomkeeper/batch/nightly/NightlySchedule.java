package io.roomkeeper.batch.nightly;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.schedule.DueTrigger;
import io.roomkeeper.batch.schedule.LocalSchedule;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Starts the nightly job in the console's process when it is due. If several consoles
 * share a database, the first one starts the job and the others find it started.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class NightlySchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(NightlySchedule.class);

	private final NightlyTimes times;

	private final Jobs jobs;

	private final Clock clock;

	NightlySchedule(NightlyTimes times, Jobs jobs, Clock clock) {
		this.times = times;
		this.jobs = jobs;
		this.clock = clock;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		this.times.schedule()
			.ifPresent((schedule) -> registrar.addTriggerTask(this::startIfDue, new DueTrigger(schedule, this.clock)));
	}

	/** Starts the job for the local date that is due, unless it has already started. */
	void startIfDue() {
		this.times.missed().ifPresent(this::start);
	}

	private void start(LocalSchedule.Due due) {
		try {
			this.jobs.start(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY, due.date(),
					Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE));
		}
		catch (JobAlreadyRunningException ex) {
			log.info("{}", ex.line());
		}
	}

}
