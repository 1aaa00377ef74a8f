package io.roomkeeper.change.item;

/** What became of one item of a plan. */
public enum ItemOutcome {

	/** It was changed as planned. */
	DONE,
	/** It already was as planned. */
	UNCHANGED,
	/** It has changed since the plan was made, and was skipped. */
	DRIFTED,
	/** It could not be changed, and was skipped. */
	FAILED,
	/** The rest of the plan was withdrawn before it was applied. */
	WITHDRAWN

}
