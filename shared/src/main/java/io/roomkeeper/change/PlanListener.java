package io.roomkeeper.change;

/** Port for features that react to plans. */
@FunctionalInterface
public interface PlanListener {

	/** Called after a plan that another person must approve was stored. */
	void awaitsApproval(ChangePlan plan);

}
