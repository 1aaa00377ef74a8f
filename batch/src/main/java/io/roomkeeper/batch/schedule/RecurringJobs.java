package io.roomkeeper.batch.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import io.roomkeeper.database.DatabaseClock;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Executes the recurring jobs, each in a thread of its own. The table
 * {@code recurring_tasks} stores when each job is due next, and which console executes
 * it. The jobs are created at the start, when the console already serves pages.
 */
final class RecurringJobs implements SmartLifecycle {

	static final String TABLE = "recurring_tasks";

	private static final Duration HEARTBEAT = Duration.ofSeconds(5);

	/** The number of heartbeats that a console may miss; the minimum of db-scheduler. */
	private static final int MISSED_HEARTBEATS = 4;

	/** The time that a job has to end when the console ends, before it is interrupted. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/**
	 * Tasks that this console does not have belong to consoles with another
	 * configuration, so it never removes them.
	 */
	static final Duration KEPT = Duration.ofDays(36_500);

	private final DataSource dataSource;

	private final JdbcCustomization sql;

	private final Supplier<List<RecurringJob>> jobs;

	private final DatabaseClock clock;

	private final Clock own;

	private final String process;

	private final Duration poll;

	private final Duration delay;

	private @Nullable Scheduler scheduler;

	/**
	 * @param sql the SQL of the database
	 * @param jobs the jobs, which are asked for at the start
	 * @param clock the clock of the database
	 * @param own the clock of this machine
	 * @param process describes this process
	 * @param poll how often to look for jobs that are due
	 * @param delay how long to wait after the start before the first look
	 */
	RecurringJobs(DataSource dataSource, JdbcCustomization sql, Supplier<List<RecurringJob>> jobs, DatabaseClock clock,
			Clock own, String process, Duration poll, Duration delay) {
		this.dataSource = dataSource;
		this.sql = sql;
		this.jobs = jobs;
		this.clock = clock;
		this.own = own;
		this.process = process;
		this.poll = poll;
		this.delay = delay;
	}

	@Override
	public synchronized void start() {
		if (this.scheduler == null) {
			List<RecurringTask> tasks = tasks();
			Scheduler created = create(tasks);
			tasks.forEach((task) -> task.store(created));
			created.pause();
			created.start();
			this.scheduler = created;
			Thread.startVirtualThread(() -> resume(created));
		}
	}

	private void resume(Scheduler created) {
		try {
			Thread.sleep(this.delay);
			created.resume();
			created.triggerCheckForDueExecutions();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private List<RecurringTask> tasks() {
		return this.jobs.get()
			.stream()
			.flatMap((job) -> job.timing().stream().map((when) -> new RecurringTask(job, when, this.clock, this.own)))
			.toList();
	}

	private Scheduler create(List<RecurringTask> tasks) {
		List<Task<?>> known = tasks.stream().<Task<?>>map(RecurringTask::task).toList();
		return Scheduler.create(this.dataSource, known)
			.schedulerName(new SchedulerName.Fixed(this.process))
			.jdbcCustomization(this.sql)
			.tableName(TABLE)
			.serializer(new PlainText())
			.clock(this.clock::instant)
			.threads(Math.max(1, known.size()))
			.executorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("recurring-", 1).factory()))
			.pollUsingFetchAndLockOnExecute(0.5, 1)
			.pollingInterval(this.poll)
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.deleteUnresolvedAfter(KEPT)
			.shutdownMaxWait(PATIENCE)
			.failureLogging(LogLevel.DEBUG, false)
			.build();
	}

	@Override
	public synchronized void stop() {
		Scheduler running = this.scheduler;
		if (running != null) {
			running.stop();
			this.scheduler = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.scheduler != null;
	}

}
