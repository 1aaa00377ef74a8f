package io.roomkeeper.console.monitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.nightly.NightlyMonitor;
import io.roomkeeper.overview.Overview;
import io.roomkeeper.overview.RoomCensus;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.exception.ExceptionService;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Reads the metrics periodically, so that a scrape never waits for the database. It does
 * not report outdated values.
 */
@Component
class Readings implements SchedulingConfigurer {

	private static final Duration OFTEN = Duration.ofSeconds(15);

	private static final Duration LASTING = Duration.ofMinutes(1);

	private static final Actor MONITORING = new Actor("monitoring", Set.of(Role.HELPDESK), Origin.UNKNOWN);

	private final Overview overview;

	private final ExceptionService exceptions;

	private final Runs runs;

	private final NightlyMonitor night;

	private final Clock clock;

	private volatile @Nullable Reading last;

	Readings(Overview overview, ExceptionService exceptions, Runs runs, NightlyMonitor night, Clock clock) {
		this.overview = overview;
		this.exceptions = exceptions;
		this.runs = runs;
		this.night = night;
		this.clock = clock;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		registrar.scheduleFixedDelayTask(new FixedDelayTask(this::read, OFTEN, OFTEN));
	}

	/** Reads all values again. */
	void read() {
		Map<JobName, Run> ended = new EnumMap<>(JobName.class);
		for (JobName job : JobName.values()) {
			this.runs.lastEnded(job).ifPresent((run) -> ended.put(job, run));
		}
		long waiting = this.runs.underWay().stream().filter((run) -> run.status() == RunStatus.PAUSED).count();
		this.last = new Reading(this.clock.instant(), this.overview.now(MONITORING), ended, waiting,
				this.exceptions.countOpen(MONITORING), this.night.look().overdue());
	}

	/** Returns the value of a metric, or NaN if the last reading is outdated. */
	double value(ToDoubleFunction<Reading> figure) {
		Reading reading = this.last;
		return (reading != null && this.clock.instant().isBefore(reading.at().plus(LASTING)))
				? figure.applyAsDouble(reading) : Double.NaN;
	}

	/**
	 * All values at one time.
	 *
	 * @param at when they were read
	 * @param rooms the number of rooms by status
	 * @param ended the last run of each job that has ended
	 * @param waiting the number of runs that wait for confirmation
	 * @param requests the number of pending requests for exceptions
	 * @param overdue whether the nightly job is late
	 */
	record Reading(Instant at, RoomCensus rooms, Map<JobName, Run> ended, long waiting, int requests, boolean overdue) {

		Optional<Run> last(JobName job) {
			return Optional.ofNullable(this.ended.get(job));
		}

	}

}
