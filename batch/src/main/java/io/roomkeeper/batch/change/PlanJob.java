package io.roomkeeper.batch.change;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.execution.ItemRanges;
import io.roomkeeper.change.execution.PlanExecution;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.run.JobName;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Applies one plan, or those of its waves that are due. Ranges of rooms run in parallel
 * if that is faster on the database; settings follow, because they close and open rooms.
 */
final class PlanJob implements JobDefinition {

	private final JobParts parts;

	private final PlanItems items;

	private final PlanExecution execution;

	private final ChangePlan plan;

	PlanJob(JobParts parts, PlanItems items, PlanExecution execution, ChangePlan plan) {
		this.parts = parts;
		this.items = items;
		this.execution = execution;
		this.plan = plan;
	}

	@Override
	public JobName name() {
		return JobName.APPLY;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("apply", Optional.of((long) this.plan.effects().items()));
		ItemRanges.Division division = this.execution.divide(this.plan.id(), PlanItems.ITEMS_A_CHUNK);
		return this.parts.job(name(), run)
			.start(this.parts.once("begin", () -> this.execution.begin(run.starter(), this.plan.id(), run.id())))
			.next(applying("rooms", division.rooms(), run))
			.next(applying("settings", List.of(division.settings()), run))
			.next(this.parts.once("finish", () -> this.execution.finish(run.starter(), this.plan.id())))
			.build();
	}

	private Step applying(String name, List<ItemRange> ranges, RunRecorder run) {
		List<ExecutionContext> partitions = ranges.stream()
			.map((range) -> PlanItems.range(this.plan.id(), range))
			.toList();
		return this.parts.partitioned(name, partitions, this.items, run);
	}

}
