package io.roomkeeper.run;

/** The status of a run. */
public enum RunStatus {

	PLANNED, RUNNING, PAUSED, COMPLETED, FAILED, STOPPED;

	/** Returns whether the run has ended and will not continue automatically. */
	public boolean ended() {
		return this == COMPLETED || this == FAILED || this == STOPPED || this == PLANNED;
	}

}
