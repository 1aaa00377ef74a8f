package io.roomkeeper.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.JobAlreadyRunningException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A recurring job as a task of db-scheduler. The data of the task is its schedule, so
 * that a changed one is recognised.
 */
final class RecurringTask {

	private static final Logger log = LoggerFactory.getLogger(RecurringTask.class);

	private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

	private static final Duration WHILE_RUNNING = Duration.ofMinutes(5);

	private static final String INSTANCE = "recurring";

	private final RecurringJob job;

	private final Timing timing;

	private final InstantSource shared;

	private final InstantSource own;

	/**
	 * @param shared the clock of the database
	 * @param own the clock of this machine
	 */
	RecurringTask(RecurringJob job, Timing timing, InstantSource shared, InstantSource own) {
		this.job = job;
		this.timing = timing;
		this.shared = shared;
		this.own = own;
	}

	/** Returns the task of db-scheduler. */
	Task<String> task() {
		return Tasks.custom(this.job.name(), String.class)
			.onFailure((failed, operations) -> operations.reschedule(failed,
					soon(failed.getTimeDone(), tell(failed.getCause()))))
			.onDeadExecution((dead, operations) -> operations.reschedule(dead, this.shared.instant()))
			.execute((_, _) -> execute());
	}

	/**
	 * Stores the task if it is new or its schedule has changed. It is then due at once,
	 * and the job decides whether something was missed.
	 */
	void store(SchedulerClient scheduler) {
		TaskInstance<String> wanted = new TaskInstance<>(this.job.name(), INSTANCE, this.timing.text());
		Optional<ScheduledExecution<Object>> stored = scheduler.getScheduledExecution(wanted);
		if (stored.isEmpty()) {
			scheduler.scheduleIfNotExists(wanted, this.shared.instant());
		}
		else if (!this.timing.text().equals(stored.get().getData())) {
			try {
				scheduler.reschedule(wanted, this.shared.instant(), this.timing.text());
			}
			catch (DbSchedulerException ex) {
				log.debug("Another console is executing {}, and uses the new schedule afterwards", this.job.name(), ex);
			}
		}
	}

	private CompletionHandler<String> execute() {
		Duration early = early();
		if (early.isPositive()) {
			return (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(early));
		}
		this.job.run();
		return (done, operations) -> operations.reschedule(done, next(done.getTimeDone()));
	}

	/**
	 * Returns how long the clock of this machine takes to reach the local time that is
	 * due. A run is stored with this clock, and would otherwise seem to have started
	 * before it was due.
	 */
	private Duration early() {
		if (this.timing instanceof LocalSchedule times) {
			return times.latest(this.shared.instant())
				.map((due) -> Duration.between(this.own.instant(), due.at()))
				.orElse(Duration.ZERO);
		}
		return Duration.ZERO;
	}

	private Instant next(Instant moment) {
		return this.timing.next(moment).orElse(Schedule.NEVER);
	}

	private Instant soon(Instant moment, Duration pause) {
		Instant retry = moment.plus(pause);
		Instant next = next(moment);
		return next.isBefore(retry) ? next : retry;
	}

	/** Logs why the job did not do its work, and returns when it should try again. */
	private Duration tell(Optional<Throwable> cause) {
		switch (cause.orElse(null)) {
			case JobAlreadyRunningException ex -> {
				log.info("The recurring job {} waits: {}", this.job.name(), ex.line());
				return WHILE_RUNNING;
			}
			case FixableException ex -> log.error("The recurring job {} failed: {}", this.job.name(), ex.line());
			case DataAccessException ex -> databaseFailed(ex);
			case TransactionException ex -> databaseFailed(ex);
			case null, default -> log.error("The recurring job {} failed", this.job.name(), cause.orElse(null));
		}
		return AFTER_FAILURE;
	}

	private void databaseFailed(RuntimeException failure) {
		log.warn("The database failed during the recurring job {}, which is repeated", this.job.name());
		log.debug("The recurring job {} is repeated", this.job.name(), failure);
	}

}
