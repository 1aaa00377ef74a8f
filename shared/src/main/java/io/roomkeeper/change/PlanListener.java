package io.roomkeeper.change;

/** Port to those who have to know about plans. */
@FunctionalInterface
public interface PlanListener {

	/** Is called after a plan was stored that another person must approve. */
	void awaitsApproval(ChangePlan plan);

}
