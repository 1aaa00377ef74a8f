package io.roomkeeper.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper.ManualSchedulerBuilder;
import io.roomkeeper.access.Actor;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When recurring jobs are executed, by a clock that the test moves. */
class RecurringTaskTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final String NIGHTLY = "0 15 2 * * *";

	/** Noon in Berlin, the day before the clocks skip an hour. */
	private static final Instant NOON = Instant.parse("2026-03-28T11:00:00Z");

	@AutoClose
	private final TestDatabase database = open();

	private final Jdbc jdbc = new Jdbc(this.database.dataSource(), this.database.transactionManager());

	private final SettableClock clock = new SettableClock();

	private final List<Instant> executions = new ArrayList<>();

	private Runnable work = () -> {
	};

	/** The clock of the machine, compared with that of the database. */
	private Duration ahead = Duration.ZERO;

	TestDatabase open() {
		return TestDatabase.hsqldb();
	}

	@BeforeEach
	void set() {
		this.clock.set(NOON);
	}

	@Test
	void aNewJobRunsAtOnceSoThatItFindsWhatWasMissed() {
		ManualScheduler console = console(local(NIGHTLY));

		console.runAnyDueExecutions();
		console.runAnyDueExecutions();

		assertThat(this.executions).containsExactly(NOON);
	}

	@Test
	void aLocalTimeThatTheClocksSkipIsDueAtTheFirstMomentAfterTheGap() {
		ManualScheduler console = started(local(NIGHTLY));

		at(console, "2026-03-29T00:59:59Z");
		assertThat(this.executions).isEmpty();
		at(console, "2026-03-29T01:00:00Z");
		at(console, "2026-03-30T00:14:59Z");
		assertThat(this.executions).containsExactly(Instant.parse("2026-03-29T01:00:00Z"));
		at(console, "2026-03-30T00:15:00Z");

		assertThat(this.executions).hasSize(2);
	}

	@Test
	void aLocalTimeThatTheClocksRepeatIsDueOnce() {
		this.clock.set(Instant.parse("2026-10-24T12:00:00Z"));
		ManualScheduler console = started(local(NIGHTLY));

		at(console, "2026-10-25T00:15:00Z");
		at(console, "2026-10-25T01:15:00Z");

		assertThat(this.executions).containsExactly(Instant.parse("2026-10-25T00:15:00Z"));
	}

	@Test
	void severalMissedTimesAreCaughtUpOnce() {
		started(local(NIGHTLY)).stop();

		this.clock.set(Instant.parse("2026-04-02T07:00:00Z"));
		ManualScheduler console = console(local(NIGHTLY));
		console.runAnyDueExecutions();
		console.runAnyDueExecutions();
		assertThat(this.executions).containsExactly(Instant.parse("2026-04-02T07:00:00Z"));
		at(console, "2026-04-03T00:15:00Z");

		assertThat(this.executions).hasSize(2);
	}

	@Test
	void aChangedScheduleTakesEffectAtTheNextStart() {
		started(local(NIGHTLY)).stop();

		ManualScheduler console = started(local("0 0 22 * * *"));
		at(console, "2026-03-28T20:59:59Z");
		assertThat(this.executions).isEmpty();
		at(console, "2026-03-28T21:00:00Z");
		at(console, "2026-03-29T01:00:00Z");

		assertThat(this.executions).containsExactly(Instant.parse("2026-03-28T21:00:00Z"));
	}

	@Test
	void aRestartDoesNotPostponeAnInterval() {
		started(Interval.MINUTE).stop();

		this.clock.tick(Duration.ofSeconds(40));
		ManualScheduler console = console(Interval.MINUTE);
		console.runAnyDueExecutions();
		assertThat(this.executions).isEmpty();
		this.clock.tick(Duration.ofSeconds(20));
		console.runAnyDueExecutions();

		assertThat(this.executions).containsExactly(NOON.plusSeconds(60));
	}

	@Test
	void aJobThatFailedRunsAgainAfterAMinute() {
		ManualScheduler console = started(local(NIGHTLY));
		this.work = () -> {
			throw new IllegalStateException("on purpose");
		};

		at(console, "2026-03-29T01:00:00Z");
		at(console, "2026-03-29T01:00:59Z");
		assertThat(this.executions).hasSize(1);
		this.work = () -> {
		};
		at(console, "2026-03-29T01:01:00Z");
		at(console, "2026-03-29T02:00:00Z");

		assertThat(this.executions).containsExactly(Instant.parse("2026-03-29T01:00:00Z"),
				Instant.parse("2026-03-29T01:01:00Z"));
	}

	@Test
	void aJobThatHasToWaitForARunTriesAgainAfterFiveMinutes() {
		ManualScheduler console = started(local(NIGHTLY));
		JobAlreadyRunningException running = new JobAlreadyRunningException(this.database.runs()
			.begin(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY, LocalDate.of(2026, 3, 29), Actor.operator("test"),
					RunOrigin.COMMAND), NOON),
				"a test");
		this.work = () -> {
			throw running;
		};

		at(console, "2026-03-29T01:00:00Z");
		at(console, "2026-03-29T01:04:59Z");
		assertThat(this.executions).hasSize(1);
		at(console, "2026-03-29T01:05:00Z");

		assertThat(this.executions).hasSize(2);
	}

	@Test
	void theJobOfAKilledConsoleIsDoneByAnother() {
		ManualScheduler console = started(local(NIGHTLY));
		at(console, "2026-03-28T23:00:00Z");
		this.jdbc.update("update recurring_tasks set picked = true, picked_by = 'another', last_heartbeat = ?",
				Jdbc.utc(this.clock.now()));

		this.clock.tick(Duration.ofHours(1));
		console.runDeadExecutionDetection();
		console.runAnyDueExecutions();

		assertThat(this.executions).containsExactly(Instant.parse("2026-03-29T00:00:00Z"));
	}

	@Test
	void aMachineWhoseClockIsSlowWaitsUntilItReachesTheTime() {
		ManualScheduler console = started(local(NIGHTLY));
		this.ahead = Duration.ofSeconds(-90);

		at(console, "2026-03-29T01:00:00Z");
		at(console, "2026-03-29T01:01:29Z");
		assertThat(this.executions).isEmpty();
		at(console, "2026-03-29T01:01:30Z");
		at(console, "2026-03-29T02:00:00Z");

		assertThat(this.executions).containsExactly(Instant.parse("2026-03-29T01:01:30Z"));
	}

	@Test
	void aConsoleLeavesJobsThatItDoesNotHaveToOthers() {
		started(local(NIGHTLY)).stop();

		this.clock.set(Instant.parse("2027-04-02T07:00:00Z"));
		ManualScheduler without = build(List.of());
		without.start();
		without.runAnyDueExecutions();
		without.runDeadExecutionDetection();
		assertThat(this.executions).isEmpty();
		console(local(NIGHTLY)).runAnyDueExecutions();

		assertThat(this.executions).hasSize(1);
	}

	private static LocalSchedule local(String cron) {
		return LocalSchedule.parse("key", cron, BERLIN).orElseThrow();
	}

	/** Starts a console whose job has just run. */
	private ManualScheduler started(Timing timing) {
		ManualScheduler console = console(timing);
		console.runAnyDueExecutions();
		this.executions.clear();
		return console;
	}

	private ManualScheduler console(Timing timing) {
		RecurringTask task = new RecurringTask(new Counted(), timing, this.clock::now,
				() -> this.clock.now().plus(this.ahead));
		ManualScheduler console = build(List.of(task));
		task.store(console);
		console.start();
		return console;
	}

	private ManualScheduler build(List<RecurringTask> tasks) {
		ManualSchedulerBuilder builder = TestHelper.createManualScheduler(this.database.dataSource(),
				List.copyOf(tasks.stream().map(RecurringTask::task).toList()));
		builder.clock(this.clock).tableName(RecurringJobs.TABLE);
		builder.jdbcCustomization(ScheduleConfiguration.sql(this.jdbc.dialect()))
			.serializer(new PlainText())
			.deleteUnresolvedAfter(RecurringJobs.KEPT);
		return builder.build();
	}

	private void at(ManualScheduler console, String time) {
		this.clock.set(Instant.parse(time));
		console.runAnyDueExecutions();
	}

	private final class Counted implements RecurringJob {

		@Override
		public String name() {
			return "counted";
		}

		@Override
		public Optional<Timing> timing() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void run() {
			RecurringTaskTests.this.executions.add(RecurringTaskTests.this.clock.now());
			RecurringTaskTests.this.work.run();
		}

	}

}
