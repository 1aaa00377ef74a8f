package io.roomkeeper.run;

/** Whether a run changes anything. */
public enum RunMode {

	/** The run makes its changes. */
	APPLY,
	/** The run lists what it would change, and changes nothing. */
	PLAN

}
