package io.roomkeeper.change.item;

import java.util.Optional;

/**
 * One item of a plan. The precondition is that its target still is as it was when the
 * plan was made.
 *
 * @param position its place in the plan, from 1
 * @param target the room or the setting
 * @param change what is changed, from what to what
 * @param impact the meetings that the change concerns
 * @param result what became of it; empty while it is open
 */
public record PlanItem(int position, ItemTarget target, ItemChange change, MeetingImpact impact,
		Optional<ItemResult> result) {

	/** Creates an open item whose place and impact are not known yet. */
	public static PlanItem of(ItemTarget target, ItemChange change) {
		return new PlanItem(0, target, change, MeetingImpact.NONE, Optional.empty());
	}

	/** Returns a copy at a place, with the meetings that it concerns. */
	public PlanItem at(int place, MeetingImpact meetings) {
		return new PlanItem(place, this.target, this.change, meetings, this.result);
	}

	/** Returns a copy with a result. */
	public PlanItem with(ItemResult known) {
		return new PlanItem(this.position, this.target, this.change, this.impact, Optional.of(known));
	}

	/** Returns whether it was changed as planned. */
	public boolean isDone() {
		return this.result.filter((one) -> one.outcome() == ItemOutcome.DONE).isPresent();
	}

}
