package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.schedule.DueTrigger;
import io.roomkeeper.batch.schedule.LocalSchedule;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.Runs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Runs syncs of changes between two nightly jobs, in the console's process. It skips a
 * due time if a sync has started since then.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class ChangesSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(ChangesSchedule.class);

	private final SyncChanges changes;

	private final Runs runs;

	private final Clock clock;

	private final Optional<LocalSchedule> schedule;

	private final Instant since;

	ChangesSchedule(SyncChanges changes, Runs runs, Account account, Clock clock, SyncProperties properties) {
		this.changes = changes;
		this.runs = runs;
		this.clock = clock;
		this.schedule = LocalSchedule.parse("roomkeeper.sync.changes-cron", properties.changesCron(),
				account.timeZone());
		this.since = clock.instant();
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		this.schedule
			.ifPresent((times) -> registrar.addTriggerTask(this::startIfDue, new DueTrigger(times, this.clock)));
	}

	/** Starts a sync of changes if one is due. */
	void startIfDue() {
		this.schedule.flatMap((times) -> times.missed(begun().orElse(this.since), this.clock.instant()))
			.ifPresent(this::start);
	}

	private Optional<Instant> begun() {
		return Stream.concat(this.runs.lastEnded(JobName.SYNC).stream(), this.runs.underWay().stream())
			.filter((run) -> run.job() == JobName.SYNC && run.mode() == RunMode.APPLY)
			.map(Run::startedAt)
			.max(Instant::compareTo);
	}

	private void start(LocalSchedule.Due due) {
		try {
			this.changes.start(RunRequest.of(JobName.SYNC, RunMode.APPLY, due.date(), Actor.operator("schedule"),
					RunOrigin.SCHEDULE));
		}
		catch (JobAlreadyRunningException ex) {
			log.info("{}", ex.line());
		}
	}

}
