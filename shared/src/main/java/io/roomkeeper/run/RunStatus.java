package io.roomkeeper.run;

/** Where a run stands. */
public enum RunStatus {

	PLANNED, RUNNING, PAUSED, COMPLETED, FAILED, STOPPED;

	/** Whether nothing more will happen by itself. */
	public boolean ended() {
		return this == COMPLETED || this == FAILED || this == STOPPED || this == PLANNED;
	}

}
