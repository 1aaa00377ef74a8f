package io.roomkeeper.setting.resolution;

/** What became of a candidate. */
public enum Outcome {

	/** It decides. */
	WON,
	/** It has something to say and something else decides. */
	LOST,
	/** It lifts a lock, so that others may decide. */
	LIFTS,
	/** It has nothing to say. */
	SILENT

}
