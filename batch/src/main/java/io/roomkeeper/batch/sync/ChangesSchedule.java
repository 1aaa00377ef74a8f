package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.schedule.LocalSchedule;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.Runs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Starts syncs of changes between two nightly jobs. It skips a due time if a sync has
 * started since then.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class ChangesSchedule implements RecurringJob {

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
	public String name() {
		return "sync of changes";
	}

	@Override
	public Optional<LocalSchedule> timing() {
		return this.schedule;
	}

	@Override
	public void run() {
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
		this.changes.start(
				RunRequest.of(JobName.SYNC, RunMode.APPLY, due.date(), Actor.operator("schedule"), RunOrigin.SCHEDULE));
	}

}
