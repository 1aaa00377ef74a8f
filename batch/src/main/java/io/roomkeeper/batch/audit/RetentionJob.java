package io.roomkeeper.batch.audit;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.TrailRetention;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.visit.VisitRetention;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * Removes old visits of guests, and old rows of the audit trail up to a signed
 * checkpoint. It verifies the trail first, and fails if the trail is not as it was
 * written. Without a key it leaves the trail as it is.
 */
@Component
class RetentionJob implements JobDefinition {

	private final JobParts parts;

	private final CheckpointService checkpoints;

	private final TrailRetention retention;

	private final VisitRetention visits;

	RetentionJob(JobParts parts, CheckpointService checkpoints, TrailRetention retention, VisitRetention visits) {
		this.parts = parts;
		this.checkpoints = checkpoints;
		this.retention = retention;
		this.visits = visits;
	}

	@Override
	public JobName name() {
		return JobName.RETENTION;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("rows", Optional.empty());
		return this.parts.job(name(), run)
			.start(this.parts.once("visits", () -> removeVisits(run)))
			.next(this.parts.onceOutsideTransaction("rows", () -> remove(run)))
			.build();
	}

	private void removeVisits(RunRecorder run) {
		if (!run.planned()) {
			this.visits.removeOld();
		}
	}

	private void remove(RunRecorder run) {
		if (!run.planned() && this.checkpoints.on()) {
			long removed = this.retention.removeOld(run.starter());
			run.advance(removed, RunCounts.of(CountKind.READ, removed), List.of());
		}
	}

}
