package io.roomkeeper.change.item;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One item of a plan. Its precondition is that the target has not changed since the plan
 * was made.
 *
 * @param position its place in the plan, from 1
 * @param target the room or the setting
 * @param change what is changed, from what to what
 * @param impact the meetings that the change concerns
 * @param due the day from which on it is applied; empty if at once
 * @param result what became of it; empty while it is open
 */
public record PlanItem(int position, ItemTarget target, ItemChange change, MeetingImpact impact,
		Optional<LocalDate> due, Optional<ItemResult> result) {

	/** Creates an open item whose place and impact are not known yet. */
	public static PlanItem of(ItemTarget target, ItemChange change) {
		return new PlanItem(0, target, change, MeetingImpact.NONE, Optional.empty(), Optional.empty());
	}

	/** Returns a copy at a place in the plan. */
	public PlanItem at(int place) {
		return new PlanItem(place, this.target, this.change, this.impact, this.due, this.result);
	}

	/** Returns a copy with the meetings that it concerns. */
	public PlanItem with(MeetingImpact meetings) {
		return new PlanItem(this.position, this.target, this.change, meetings, this.due, this.result);
	}

	/**
	 * Returns a copy that is applied from a day on, with the meetings that it concerns.
	 */
	public PlanItem on(LocalDate day, MeetingImpact meetings) {
		return new PlanItem(this.position, this.target, this.change, meetings, Optional.of(day), this.result);
	}

	/** Returns a copy with a result. */
	public PlanItem with(ItemResult known) {
		return new PlanItem(this.position, this.target, this.change, this.impact, this.due, Optional.of(known));
	}

	/**
	 * Returns whether it must come after the rooms that close: a setting, or a room that
	 * a setting opens.
	 */
	public boolean followsRooms() {
		return this.change.type() == ItemType.SETTING || (this.change instanceof ItemChange.Opening(boolean on) && on);
	}

	/** Returns whether it was changed as planned. */
	public boolean isDone() {
		return this.result.filter((one) -> one.outcome() == ItemOutcome.DONE).isPresent();
	}

}
