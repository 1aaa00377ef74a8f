package io.roomkeeper.setting.resolution;

/** The outcome of a candidate. */
public enum Outcome {

	/** It decides. */
	WON,
	/** It has a value, but another candidate decides. */
	LOST,
	/** It lifts a lock, so that others can decide. */
	LIFTS,
	/** It has no value. */
	SILENT

}
