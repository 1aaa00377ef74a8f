package io.roomkeeper.batch.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.roomkeeper.batch.job.PartitionLostException;
import io.roomkeeper.batch.worker.PartitionWorker.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Takes tasks from the database and works on them, in as many threads as configured. It
 * picks a task only when a thread is free. A process that works on the runs of others
 * does so all the time, and any other process only while it has a run itself.
 */
public class WorkScheduler implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(WorkScheduler.class);

	private static final Duration LONGEST_CHUNK = Duration.ofMinutes(5);

	private static final Duration RETRY = Duration.ofSeconds(2);

	private static final Duration POLL = Duration.ofSeconds(1);

	private final DataSource dataSource;

	private final PartitionTasks tasks;

	private final PartitionWorker worker;

	private final WorkerProperties properties;

	private final String process;

	private final boolean always;

	private final Clock clock;

	private final AtomicInteger ownRuns = new AtomicInteger();

	private @Nullable Scheduler scheduler;

	/**
	 * @param process describes this process to users and other processes
	 * @param always whether it also works while it has no run itself
	 * @param clock the clock of the database
	 */
	WorkScheduler(DataSource dataSource, PartitionTasks tasks, PartitionWorker worker, WorkerProperties properties,
			String process, boolean always, Clock clock) {
		this.dataSource = dataSource;
		this.tasks = tasks;
		this.worker = worker;
		this.properties = properties;
		this.process = process;
		this.always = always;
		this.clock = clock;
	}

	/** Describes the work of this process in one line. */
	public String description() {
		List<String> without = this.tasks.jobsWithoutSettings();
		return "Worker %s, version %s, %d threads%s".formatted(this.process, this.tasks.version(),
				this.properties.threads(), without.isEmpty() ? ""
						: ", not for %s, whose settings are missing".formatted(String.join(", ", without)));
	}

	private Scheduler create() {
		List<Task<?>> known = new ArrayList<>();
		this.tasks.names().forEach((name) -> known.add(task(name)));
		return Scheduler.create(this.dataSource, known)
			.schedulerName(new SchedulerName.Fixed(this.process))
			.jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
			.clock(this.clock)
			.threads(this.properties.threads())
			.pollUsingFetchAndLockOnExecute(0.5, 1)
			.pollingInterval(POLL)
			.heartbeatInterval(this.properties.heartbeat())
			.missedHeartbeatsLimit(WorkerProperties.MISSED_HEARTBEATS)
			.shutdownMaxWait(LONGEST_CHUNK)
			.failureLogging(LogLevel.DEBUG, false)
			.addSchedulerListener(new RefusedTasks(this.tasks))
			.build();
	}

	private Task<Void> task(String name) {
		return Tasks.custom(name, Void.class)
			.onFailure((failed, operations) -> operations.reschedule(failed, this.clock.now().plus(RETRY)))
			.onDeadExecution((dead, operations) -> operations.reschedule(dead, this.clock.now()))
			.execute((_, context) -> work(context.getExecution()));
	}

	private CompletionHandler<Void> work(Execution execution) {
		long id = Long.parseLong(execution.getId());
		return switch (outcome(id, execution)) {
			case ENDED -> (_, operations) -> operations.remove();
			case GIVEN_BACK -> (done, operations) -> operations.reschedule(done, this.clock.now());
			case LOST -> (_, _) -> {
			};
			case FAILED -> throw new IllegalStateException("Partition %d is repeated".formatted(id));
		};
	}

	private Outcome outcome(long id, Execution execution) {
		try {
			TaskFence fence = this.tasks.fence(execution.getTaskName(), execution.getId(), execution.version,
					this.properties.limit());
			fence.assign(this.process);
			return this.worker.work(id, execution.consecutiveFailures, fence);
		}
		catch (PartitionLostException ex) {
			log.info("{}", ex.getMessage());
			return Outcome.LOST;
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("The database failed during partition {}, which is repeated", id);
			log.debug("Partition {} is repeated", id, ex);
			return Outcome.FAILED;
		}
		catch (RuntimeException ex) {
			log.error("Partition {} could not be processed and is repeated", id, ex);
			return Outcome.FAILED;
		}
	}

	/**
	 * Begins to distribute partitions of a run of this process.
	 * @param task the name of their tasks
	 */
	void begin(String task, List<Long> ids) {
		this.ownRuns.incrementAndGet();
		Scheduler running = running();
		List<TaskInstance<?>> instances = new ArrayList<>();
		ids.forEach((id) -> instances.add(new TaskInstance<>(task, id.toString())));
		running.scheduleBatch(instances, this.clock.now());
		running.resume();
		running.triggerCheckForDueExecutions();
	}

	/** Ends what {@link #begin} began. */
	synchronized void end() {
		if (this.ownRuns.decrementAndGet() == 0 && !this.always && this.scheduler != null) {
			this.scheduler.pause();
		}
	}

	private synchronized Scheduler running() {
		Scheduler running = this.scheduler;
		if (running == null) {
			this.worker.resume();
			running = create();
			running.start();
			this.scheduler = running;
		}
		return running;
	}

	@Override
	public void start() {
		if (this.always) {
			running();
		}
	}

	/** Ends after the current chunks, and gives the partitions back. */
	@Override
	public synchronized void stop() {
		Scheduler running = this.scheduler;
		if (running != null) {
			this.worker.drain();
			running.stop();
			log.debug("{} stopped working on runs", this.process);
			this.scheduler = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.scheduler != null;
	}

}
