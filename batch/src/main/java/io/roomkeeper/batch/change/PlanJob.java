package io.roomkeeper.batch.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.execution.PlanExecution;
import io.roomkeeper.change.item.ItemText;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;

/**
 * Applies one plan in chunks, or those of its waves that are due. Each chunk stores what
 * became of its items in the transaction that applies them, so an interrupted run is
 * continued by a new run that takes the open items.
 */
final class PlanJob implements JobDefinition {

	/** The number of items in a chunk; each chunk costs one write to disk. */
	private static final int ITEMS_A_CHUNK = 5_000;

	private final JobParts parts;

	private final PlanExecution execution;

	private final ChangePlan plan;

	private int last;

	PlanJob(JobParts parts, PlanExecution execution, ChangePlan plan) {
		this.parts = parts;
		this.execution = execution;
		this.plan = plan;
	}

	@Override
	public JobName name() {
		return JobName.APPLY;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("rooms", Optional.of((long) this.plan.effects().items()));
		return this.parts.job(name(), run)
			.start(this.parts.once("begin", () -> this.execution.begin(run.starter(), this.plan.id(), run.id())))
			.next(this.parts.repeated("rooms", () -> applyChunk(run)))
			.next(this.parts.once("finish", () -> this.execution.finish(run.starter(), this.plan.id())))
			.build();
	}

	/** Applies one chunk; returns whether there may be more. */
	private boolean applyChunk(RunRecorder run) {
		List<PlanItem> items = this.execution.open(this.plan.id(), this.last, ITEMS_A_CHUNK);
		if (items.isEmpty()) {
			return false;
		}
		this.last = items.getLast().position();
		Map<Integer, ItemResult> results = this.execution.apply(run.starter(), this.plan.id(), items);
		List<RunItem> listed = new ArrayList<>(items.size());
		int done = 0;
		int skipped = 0;
		for (PlanItem item : items) {
			ItemResult result = results.get(item.position());
			if (result == null) {
				skipped++;
				listed.add(RunItem.skipped(item.target().label(), Message.of("item.waits")));
			}
			else if (result.outcome() == ItemOutcome.DONE) {
				done++;
				listed.add(new RunItem(item.target().label(), outcome(item), ItemText.of(item)));
			}
			else if (result.outcome() != ItemOutcome.UNCHANGED) {
				skipped++;
				listed.add(RunItem.skipped(item.target().label(), result.detail()));
			}
		}
		run.advance(items.size(),
				RunCounts.of(CountKind.READ, items.size())
					.plus(CountKind.UPDATED, done)
					.plus(CountKind.UNCHANGED, items.size() - done - skipped)
					.plus(CountKind.SKIPPED, skipped),
				listed);
		return true;
	}

	private static Outcome outcome(PlanItem item) {
		return (item.change().type() == ItemType.NUMBER) ? Outcome.REISSUED : Outcome.UPDATED;
	}

}
