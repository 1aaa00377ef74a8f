package io.roomkeeper.batch.sync;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/**
 * Follows what was changed in the directory between two nights, in the console's own
 * process.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class ChangesSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(ChangesSchedule.class);

	private final SyncChanges changes;

	private final Account account;

	private final Clock clock;

	private final String cron;

	ChangesSchedule(SyncChanges changes, Account account, Clock clock, SyncProperties properties) {
		this.changes = changes;
		this.account = account;
		this.clock = clock;
		this.cron = properties.changesCron();
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		if (this.cron.equals("-")) {
			return;
		}
		try {
			registrar.addTriggerTask(this::follow, new CronTrigger(this.cron, this.account.timeZone()));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidInputException(
					"roomkeeper.sync.changes-cron is '%s', which is no time plan".formatted(this.cron),
					"Give second, minute, hour, day of month, month and day of week, for example '0 */15 * * * *'");
		}
	}

	private void follow() {
		try {
			this.changes.start(RunRequest.of(JobName.SYNC, RunMode.APPLY, this.account.today(this.clock),
					Actor.operator("schedule"), RunOrigin.SCHEDULE));
		}
		catch (JobAlreadyRunningException ex) {
			log.info("{}", ex.line());
		}
	}

}
