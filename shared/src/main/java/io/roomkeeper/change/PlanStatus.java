package io.roomkeeper.change;

/** How far a plan has come. */
public enum PlanStatus {

	/** Its author may apply it. */
	PLANNED,
	/** Another person must approve it. */
	AWAITING_APPROVAL,
	/** Another person has approved it, and it may be applied. */
	APPROVED,
	/** It is being applied, or its run was interrupted and can be continued. */
	RUNNING,
	/** Every item has a result; the plan is now a change. */
	COMPLETED,
	/** Another person has rejected it. */
	REJECTED,
	/** Its author or an admin has withdrawn it. */
	WITHDRAWN,
	/** Nobody applied it in time, and its numbers are free again. */
	LAPSED;

	/** Returns whether the plan may be applied, or continued. */
	public boolean isApplicable() {
		return this == PLANNED || this == APPROVED || this == RUNNING;
	}

	/** Returns whether the plan is still to be decided or applied. */
	public boolean isOpen() {
		return isUndecided() || this == RUNNING;
	}

	/** Returns whether the plan has ended without being applied. */
	public boolean isOverUnapplied() {
		return this == REJECTED || this == WITHDRAWN || this == LAPSED;
	}

	/** Returns whether the plan can still be rejected or withdrawn. */
	public boolean isUndecided() {
		return this == PLANNED || this == AWAITING_APPROVAL || this == APPROVED;
	}

}
