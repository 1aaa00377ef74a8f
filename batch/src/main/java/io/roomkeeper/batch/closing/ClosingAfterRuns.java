package io.roomkeeper.batch.closing;

import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunEnded;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.reinvite.ClosedRooms;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.StarterRights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts the job after each sync and lapse that has closed rooms with future meetings.
 * Within the nightly job, which has a stage for it, this does nothing.
 */
@Component
class ClosingAfterRuns {

	private static final Logger log = LoggerFactory.getLogger(ClosingAfterRuns.class);

	private static final Set<JobName> CLOSING = Set.of(JobName.SYNC, JobName.LAPSE);

	private final ObjectProvider<Jobs> jobs;

	private final ClosedRooms closed;

	private final StarterRights starters;

	ClosingAfterRuns(ObjectProvider<Jobs> jobs, ClosedRooms closed, StarterRights starters) {
		this.jobs = jobs;
		this.closed = closed;
		this.starters = starters;
	}

	/** Runs first, before the sample adds its meetings. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void after(RunEnded event) {
		Run run = event.run();
		if (!CLOSING.contains(run.job()) || run.mode() != RunMode.APPLY || run.status() != RunStatus.COMPLETED
				|| run.parent().isPresent()) {
			return;
		}
		try {
			Actor starter = this.starters.require(run);
			if (this.closed.extent(starter).closed() > 0) {
				this.jobs.getObject()
					.run(RunRequest.of(JobName.CLOSED_ROOMS, RunMode.APPLY, run.asOf(), starter, run.origin()));
			}
		}
		catch (FixableException ex) {
			log.warn("Meetings in closed rooms were not moved after run {}: {}", run.id().value(), ex.line());
		}
	}

}
