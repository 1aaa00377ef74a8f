package io.roomkeeper.change;

/** What became of one room of a plan. */
public enum ItemOutcome {

	/** It was changed as planned. */
	DONE,
	/** It already was as planned. */
	UNCHANGED,
	/** It has changed since the plan was made, and was left alone. */
	DRIFTED

}
