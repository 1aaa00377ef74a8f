package io.roomkeeper.run;

import io.roomkeeper.failure.MendableException;

/** A run would do more than may be done unattended, and has paused before doing it. */
public class BrakeAppliedException extends MendableException {

	private final long count;

	private final String stage;

	/**
	 * @param run the run that pauses
	 * @param what what it would do, with the count, for example
	 * {@code mark 812 of 2,000 people missing}
	 * @param count to how many people
	 * @param stage in which stage: what is confirmed is confirmed for this one
	 */
	public BrakeAppliedException(Run run, String what, long count, String stage) {
		this(run, what,
				"Look at it with ./roomkeeper %1$s --plan; if it is right, go on with ./roomkeeper %1$s --confirm=%2$d"
					.formatted(run.job().key(), run.id().value()),
				count, stage);
	}

	/**
	 * @param run the run that pauses
	 * @param what what it would do, with the count
	 * @param remedy how to look at it and how to go on
	 * @param count to how many people
	 * @param stage in which stage: what is confirmed is confirmed for this one
	 */
	public BrakeAppliedException(Run run, String what, String remedy, long count, String stage) {
		super("Run %d paused: it would %s, more than may be done unattended".formatted(run.id().value(), what), remedy);
		this.count = count;
		this.stage = stage;
	}

	/** The stage that it did not go through with. */
	public String stage() {
		return this.stage;
	}

	/** How many people it concerns. */
	public long count() {
		return this.count;
	}

}
