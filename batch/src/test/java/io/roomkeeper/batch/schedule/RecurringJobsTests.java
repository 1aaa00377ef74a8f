package io.roomkeeper.batch.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.database.DatabaseClock;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.store.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The jobs of consoles, in their threads. */
class RecurringJobsTests {

	private static final Interval HOUR = new Interval(Duration.ofHours(1));

	@AutoClose
	private final TestDatabase database = open();

	private final Jdbc jdbc = new Jdbc(this.database.dataSource(), this.database.transactionManager());

	private final AtomicInteger executions = new AtomicInteger();

	TestDatabase open() {
		return TestDatabase.hsqldb();
	}

	@Test
	void oneOfTwoConsolesExecutesAJob() {
		TestJob job = new TestJob("counted", HOUR, this.executions::incrementAndGet);
		RecurringJobs one = console("one", job);
		RecurringJobs other = console("other", job);

		one.start();
		other.start();
		await("counted");
		makeDue();
		await("counted");
		one.stop();
		other.stop();

		assertThat(this.executions).hasValue(2);
	}

	@Test
	void aJobDoesNotWaitForALongOne() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		RecurringJobs console = console("one", new TestJob("long", HOUR, () -> {
			try {
				release.await();
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		}), new TestJob("counted", HOUR, this.executions::incrementAndGet));

		console.start();
		await("counted");
		release.countDown();
		console.stop();

		assertThat(this.executions).hasValue(1);
	}

	@Test
	void aConsoleThatWasPausedCatchesUpWhenItContinues() {
		RecurringJobs console = console("one", new TestJob("counted", HOUR, this.executions::incrementAndGet));
		console.start();
		await("counted");

		console.stop();
		assertThat(console.isRunning()).isFalse();
		makeDue();
		console.start();
		await("counted");
		console.stop();

		assertThat(this.executions).hasValue(2);
	}

	private RecurringJobs console(String process, RecurringJob... jobs) {
		return new RecurringJobs(this.database.dataSource(), ScheduleConfiguration.sql(this.jdbc.dialect()),
				() -> List.of(jobs), new DatabaseClock(this.jdbc, Clock.systemUTC()), Clock.systemUTC(), process,
				Duration.ofMillis(50), Duration.ZERO);
	}

	/** Waits until the job is due in the future. */
	private void await(String name) {
		Awaitility.await()
			.until(() -> this.jdbc.count("""
					select count(*) from recurring_tasks
					where task_name = ? and not picked and last_success is not null and execution_time > ?""", name,
					Jdbc.utc(Instant.now())) == 1);
	}

	private void makeDue() {
		this.jdbc.update("update recurring_tasks set execution_time = ?", Jdbc.utc(Instant.now().minusSeconds(60)));
	}

	private record TestJob(String name, Interval interval, Runnable work) implements RecurringJob {

		@Override
		public Optional<Interval> timing() {
			return Optional.of(this.interval);
		}

		@Override
		public void run() {
			this.work.run();
		}

	}

}
