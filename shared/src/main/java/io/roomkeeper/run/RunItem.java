package io.roomkeeper.run;

import io.roomkeeper.text.Message;

/**
 * What a run did, or would do, to one person, group or line.
 *
 * @param item who or what: a uid, a group's name, a line of a file
 * @param outcome what became of it
 * @param message more, for example the reason it was skipped; may be empty
 */
public record RunItem(String item, Outcome outcome, Message message) {

	/** An item with a detail that is the same in every language. */
	public RunItem(String item, Outcome outcome, String detail) {
		this(item, outcome, Message.literal(detail));
	}

	/** The message in plain English, for scripts and logs. */
	public String detail() {
		return this.message.plain();
	}

	/** An item that was left out. */
	public static RunItem skipped(String item, String reason) {
		return new RunItem(item, Outcome.SKIPPED, reason);
	}

	/** An item that was left out. */
	public static RunItem skipped(String item, Message reason) {
		return new RunItem(item, Outcome.SKIPPED, reason);
	}

	/** What can become of an item. */
	public enum Outcome {

		CREATED, UPDATED, MISSING, RETIRED, EXPIRED, WARNED, SKIPPED

	}

}
