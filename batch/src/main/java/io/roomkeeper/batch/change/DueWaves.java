package io.roomkeeper.batch.change;

import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.execution.PlanExecution;
import io.roomkeeper.run.Run;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Continues the plans whose next wave is due. Only a plan that an admin has started to
 * apply is continued, so no approval is bypassed.
 */
@Component
public class DueWaves {

	private final ObjectProvider<PlanRuns> runs;

	private final PlanExecution execution;

	DueWaves(ObjectProvider<PlanRuns> runs, PlanExecution execution) {
		this.runs = runs;
		this.execution = execution;
	}

	/** Returns the plans with a wave that is due. */
	public List<PlanId> plans() {
		return this.execution.withDueWave();
	}

	/**
	 * Applies the wave of a plan, as a part of another run.
	 * @throws io.roomkeeper.run.JobAlreadyRunningException while another plan is being
	 * applied
	 */
	public Run apply(Actor actor, PlanId plan, Run parent) {
		return this.runs.getObject().within(actor, plan, parent);
	}

}
