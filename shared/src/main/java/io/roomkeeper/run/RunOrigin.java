package io.roomkeeper.run;

/** Where a run was started. */
public enum RunOrigin {

	COMMAND, CONSOLE, SCHEDULE

}
