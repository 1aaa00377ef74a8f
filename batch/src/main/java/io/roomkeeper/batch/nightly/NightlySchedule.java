package io.roomkeeper.batch.nightly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/** Starts the nightly job when its time has come, in the console's own process. */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class NightlySchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(NightlySchedule.class);

	/** How far the clocks of two consoles may be apart. */
	private static final Duration APART = Duration.ofMinutes(5);

	private static final int RECENT = 20;

	private final Jobs jobs;

	private final Runs runs;

	private final Account account;

	private final Clock clock;

	private final NightlyProperties properties;

	NightlySchedule(Jobs jobs, Runs runs, Account account, Clock clock, NightlyProperties properties) {
		this.jobs = jobs;
		this.runs = runs;
		this.account = account;
		this.clock = clock;
		this.properties = properties;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		if (this.properties.cron().equals("-")) {
			return;
		}
		try {
			registrar.addTriggerTask(this::night, new CronTrigger(this.properties.cron(), this.account.timeZone()));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidInputException(
					"roomkeeper.nightly.cron is '%s', which is no time plan".formatted(this.properties.cron()),
					"Give second, minute, hour, day of month, month and day of week, for example '0 15 2 * * *'");
		}
	}

	/** Of several consoles on one database the one whose clock is first does it. */
	private boolean begunElsewhere() {
		Instant lately = this.clock.instant().minus(APART);
		return this.runs.latest(null, RECENT)
			.stream()
			.anyMatch((run) -> run.job() == JobName.NIGHTLY && run.origin() == RunOrigin.SCHEDULE
					&& run.startedAt().isAfter(lately));
	}

	/** Begins the night's work, unless another console has. */
	void night() {
		if (begunElsewhere()) {
			log.info("Another console has begun this night's work");
			return;
		}
		try {
			this.jobs.start(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY, this.account.today(this.clock),
					Actor.operator("nightly").from(Origin.NIGHTLY), RunOrigin.SCHEDULE));
		}
		catch (JobAlreadyRunningException ex) {
			log.info("{}", ex.line());
		}
	}

}
