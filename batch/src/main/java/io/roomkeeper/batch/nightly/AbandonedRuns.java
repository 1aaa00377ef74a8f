package io.roomkeeper.batch.nightly;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.List;
import java.util.Set;

import io.roomkeeper.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.roomkeeper.batch.change.AbandonedPlans;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.schedule.Interval;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StarterRights;
import io.roomkeeper.run.StarterRightsEndedException;
import io.roomkeeper.run.StopRequests;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Restarts runs whose process was killed, as soon as a console is running. The same job
 * for the same date finds the remaining work. After three interruptions in a row a job is
 * not restarted, because it may be the cause.
 */
@Component
@ConditionalOnProperty(name = "roomkeeper.process", havingValue = "console")
class AbandonedRuns implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(AbandonedRuns.class);

	/**
	 * Jobs that can be restarted without further input. A plan is continued by its ID.
	 * Other jobs need input that is lost with their process, such as a file.
	 */
	private static final Set<JobName> REPEATABLE = EnumSet.of(JobName.SYNC, JobName.SWEEP, JobName.WARN, JobName.LAPSE,
			JobName.LICENCE, JobName.MEETINGS, JobName.RELEASE, JobName.REMIND, JobName.RETENTION, JobName.NIGHTLY);

	private static final int TIMES = 3;

	private final Runs runs;

	private final Jobs jobs;

	private final AbandonedPlans plans;

	private final StarterRights starters;

	private final StopRequests stops;

	private final Clock clock;

	AbandonedRuns(Runs runs, Jobs jobs, AbandonedPlans plans, StarterRights starters, StopRequests stops, Clock clock) {
		this.runs = runs;
		this.starters = starters;
		this.jobs = jobs;
		this.plans = plans;
		this.stops = stops;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "abandoned runs";
	}

	/** Once a minute, which is also the time after which a lease is stale. */
	@Override
	public Optional<Interval> timing() {
		return Optional.of(Interval.MINUTE);
	}

	@Override
	public void run() {
		this.runs.abandoned(this.clock.instant())
			.stream()
			.filter((run) -> run.job() == JobName.APPLY || REPEATABLE.contains(run.job()))
			.forEach(this::goOn);
	}

	private void goOn(Run run) {
		if (this.stops.has(run.id())) {
			this.runs.finish(run.id(), RunStatus.STOPPED, Optional.of(Runs.CUT_SHORT), this.clock.instant());
			return;
		}
		if (inVain(run)) {
			log.warn("Run {} of {} was interrupted, like the runs before it; find the cause and start it again",
					run.id().value(), run.job().key());
			return;
		}
		try {
			if (run.job() == JobName.APPLY) {
				this.plans.resume(run);
				return;
			}
			Run next = this.jobs
				.start(RunRequest.of(run.job(), RunMode.APPLY, run.asOf(), this.starters.require(run), run.origin()));
			log.info("Run {} continues run {}, which was interrupted", next.id().value(), run.id().value());
		}
		catch (JobAlreadyRunningException ex) {
			log.info("Run {} was interrupted and is not continued now: {}", run.id().value(), ex.line());
		}
		catch (StarterRightsEndedException ex) {
			log.warn("Run {} was interrupted and cannot continue: {}", run.id().value(), ex.line());
			this.runs.finish(run.id(), RunStatus.FAILED,
					Optional.of(Message.sentences(List.of(Runs.CUT_SHORT, ex.message()))), this.clock.instant());
		}
	}

	private boolean inVain(Run run) {
		List<Run> before = this.runs.latest(run.id(), TIMES * 2)
			.stream()
			.filter((one) -> one.job() == run.job() && one.asOf().equals(run.asOf()))
			.limit(TIMES - 1L)
			.toList();
		return before.size() == TIMES - 1 && before.stream()
			.allMatch((one) -> one.status() == RunStatus.FAILED
					&& one.message().filter(Runs.CUT_SHORT::equals).isPresent());
	}

}
