package io.roomkeeper.run;

import io.roomkeeper.text.Message;

/**
 * What a run did, or would do, to one person, group or line.
 *
 * @param item the person, group or line: a uid, a group's name, a line of a file
 * @param outcome the result
 * @param message details, for example the reason it was skipped; may be empty
 */
public record RunItem(String item, Outcome outcome, Message message) {

	/** Creates an item without details. */
	public RunItem(String item, Outcome outcome) {
		this(item, outcome, Message.NONE);
	}

	/** Returns the message in plain English, for scripts and logs. */
	public String detail() {
		return this.message.plain();
	}

	/** Creates a skipped item. */
	public static RunItem skipped(String item, Message reason) {
		return new RunItem(item, Outcome.SKIPPED, reason);
	}

	/** The possible results for an item. */
	public enum Outcome {

		CREATED, UPDATED, MISSING, RETIRED, EXPIRED, WARNED, REISSUED, SKIPPED

	}

}
