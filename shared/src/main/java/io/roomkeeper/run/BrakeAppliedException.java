package io.roomkeeper.run;

import io.roomkeeper.failure.FixableException;

/** Thrown when a run would exceed its brake and has paused before making the change. */
public class BrakeAppliedException extends FixableException {

	private final long count;

	private final String stage;

	/**
	 * @param run the paused run
	 * @param what what it would do, with the count, for example
	 * {@code mark 812 of 2,000 people missing}
	 * @param count the number of people concerned
	 * @param stage the stage to which a confirmation applies
	 */
	public BrakeAppliedException(Run run, String what, long count, String stage) {
		this(run, what,
				"Look at it with ./roomkeeper %1$s --plan; if it is right, go on with ./roomkeeper %1$s --confirm=%2$d"
					.formatted(run.job().key(), run.id().value()),
				count, stage);
	}

	/**
	 * @param run the paused run
	 * @param what what it would do, with the count
	 * @param remedy how to review it and how to continue
	 * @param count the number of people concerned
	 * @param stage the stage to which a confirmation applies
	 */
	public BrakeAppliedException(Run run, String what, String remedy, long count, String stage) {
		super("Run %d paused: it would %s, more than may be done unattended".formatted(run.id().value(), what), remedy);
		this.count = count;
		this.stage = stage;
	}

	/** Returns the stage that it did not carry out. */
	public String stage() {
		return this.stage;
	}

	/** Returns the number of people concerned. */
	public long count() {
		return this.count;
	}

}
