package io.roomkeeper.batch.change;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.execution.PlanExecution;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StarterRights;
import org.springframework.stereotype.Component;

/** Continues plans whose process was killed. */
@Component
public class AbandonedPlans {

	private final ChangePlans plans;

	private final PlanExecution execution;

	private final PlanRuns planRuns;

	private final Runs runs;

	private final StarterRights starters;

	private final Clock clock;

	AbandonedPlans(ChangePlans plans, PlanExecution execution, PlanRuns planRuns, Runs runs, StarterRights starters,
			Clock clock) {
		this.plans = plans;
		this.execution = execution;
		this.planRuns = planRuns;
		this.runs = runs;
		this.starters = starters;
		this.clock = clock;
	}

	/**
	 * Continues the plan of a run in the background. If the plan is completed, or waits
	 * for its next wave, only the end of the run is stored. If the run had not begun to
	 * apply the plan, it has failed.
	 * @throws io.roomkeeper.run.StarterRightsEndedException if the person who started the
	 * run has lost the permission to apply plans
	 * @throws io.roomkeeper.run.JobAlreadyRunningException while another plan is being
	 * applied
	 */
	public void resume(Run abandoned) {
		Optional<ChangePlan> plan = this.plans.appliedBy(abandoned.id());
		Optional<ChangePlan> unfinished = plan.filter((one) -> one.status() == PlanStatus.RUNNING)
			.filter((one) -> this.execution.isDue(one.id()));
		if (unfinished.isPresent()) {
			this.planRuns.start(this.starters.require(abandoned), unfinished.get().id(), abandoned.origin());
		}
		else {
			this.runs.finish(abandoned.id(), plan.isPresent() ? RunStatus.COMPLETED : RunStatus.FAILED,
					Optional.of(Runs.CUT_SHORT), this.clock.instant());
		}
	}

}
