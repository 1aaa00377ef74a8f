package io.roomkeeper.run;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

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
	public BrakeAppliedException(Run run, Message what, long count, String stage) {
		this(run, what, Message.of("run.paused.fix", Argument.text(Long.toString(run.id().value())),
				Argument.text(run.job().key())), count, stage);
	}

	/**
	 * @param run the paused run
	 * @param what what it would do, with the count
	 * @param remedy how to review it and how to continue
	 * @param count the number of people concerned
	 * @param stage the stage to which a confirmation applies
	 */
	public BrakeAppliedException(Run run, Message what, Message remedy, long count, String stage) {
		super(Message.of("run.paused", Argument.text(Long.toString(run.id().value())), Argument.message(what)), remedy,
				null);
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
