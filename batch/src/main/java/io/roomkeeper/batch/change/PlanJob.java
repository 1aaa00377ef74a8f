package io.roomkeeper.batch.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.KeysetReader;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.execution.ItemRanges;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemRange;
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
import org.springframework.batch.core.step.Step;

/**
 * Applies one plan, or those of its waves that are due. Ranges of rooms run in parallel
 * if that is faster on the database; settings follow, because they close and open rooms.
 * The transaction that applies a chunk also stores the results of its items, so a new run
 * can continue an interrupted one with the open items.
 */
final class PlanJob implements JobDefinition {

	/** The number of items in a chunk; each chunk costs one write to disk. */
	private static final int ITEMS_A_CHUNK = 5_000;

	private final JobParts parts;

	private final PlanExecution execution;

	private final ChangePlan plan;

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
		ItemRanges.Division division = this.execution.divide(this.plan.id());
		List<Step> rooms = new ArrayList<>();
		for (ItemRange range : division.rooms()) {
			rooms.add(applying("rooms-" + (rooms.size() + 1), range, run));
		}
		return this.parts.job(name(), run)
			.start(this.parts.once("begin", () -> this.execution.begin(run.starter(), this.plan.id(), run.id())))
			.next(this.parts.atOnce("rooms", rooms))
			.next(applying("settings", division.settings(), run))
			.next(this.parts.once("finish", () -> this.execution.finish(run.starter(), this.plan.id())))
			.build();
	}

	private Step applying(String name, ItemRange range, RunRecorder run) {
		KeysetReader<Integer, PlanItem> open = new KeysetReader<>((after, limit) -> this.execution.open(this.plan.id(),
				(after != null) ? range.following(after) : range, limit), PlanItem::position);
		return this.parts.chunks(name, ITEMS_A_CHUNK, open, (chunk) -> apply(List.copyOf(chunk.getItems()), run));
	}

	private void apply(List<PlanItem> items, RunRecorder run) {
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
	}

	private static Outcome outcome(PlanItem item) {
		return (item.change().type() == ItemType.NUMBER) ? Outcome.REISSUED : Outcome.UPDATED;
	}

}
