package io.roomkeeper.run;

/** Whether a run changes anything. */
public enum RunMode {

	/** It does the work. */
	APPLY,
	/** It lists what would change, and changes nothing. */
	PLAN

}
