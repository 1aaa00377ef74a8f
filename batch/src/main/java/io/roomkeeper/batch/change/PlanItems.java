package io.roomkeeper.batch.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.roomkeeper.batch.job.Partition;
import io.roomkeeper.batch.job.PartitionedJob;
import io.roomkeeper.batch.job.RangeReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.execution.PlanExecution;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemText;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/**
 * Applies the items of a plan, in partitions. The transaction that applies a chunk also
 * stores the results of its items, so a new run can continue an interrupted one with the
 * open items.
 */
@Component
class PlanItems implements PartitionedJob {

	/** The number of items in a chunk; each chunk costs one write to disk. */
	static final int ITEMS_A_CHUNK = 5_000;

	private static final String PLAN = "plan";

	private final PlanExecution execution;

	PlanItems(PlanExecution execution) {
		this.execution = execution;
	}

	/** Describes a partition. */
	static ExecutionContext range(PlanId plan, ItemRange items) {
		ExecutionContext range = RangeReader.range(items.after(), items.last(), items.last() - items.after());
		range.putInt(PLAN, plan.value());
		return range;
	}

	@Override
	public JobName name() {
		return JobName.APPLY;
	}

	@Override
	public Step step(Partition partition, RunRecorder run) {
		PlanId plan = new PlanId(partition.range().getInt(PLAN));
		RangeReader<PlanItem> open = new RangeReader<>(partition,
				(after, last, limit) -> this.execution.open(plan, new ItemRange(after, last), limit),
				PlanItem::position);
		return partition.chunks(ITEMS_A_CHUNK, open, (chunk) -> apply(plan, List.copyOf(chunk.getItems()), run));
	}

	private void apply(PlanId plan, List<PlanItem> items, RunRecorder run) {
		Map<Integer, ItemResult> results = this.execution.apply(run.starter(), plan, items);
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
	}

	private static Outcome outcome(PlanItem item) {
		return (item.change().type() == ItemType.NUMBER) ? Outcome.REISSUED : Outcome.UPDATED;
	}

}
