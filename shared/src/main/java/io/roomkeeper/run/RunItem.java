package io.roomkeeper.run;

/**
 * What a run did, or would do, to one person, group or line.
 *
 * @param item who or what: a uid, a group's name, a line of a file
 * @param outcome what became of it
 * @param detail more, for example the reason it was skipped; may be empty
 */
public record RunItem(String item, Outcome outcome, String detail) {

	/** An item that was left out. */
	public static RunItem skipped(String item, String reason) {
		return new RunItem(item, Outcome.SKIPPED, reason);
	}

	/** What can become of an item. */
	public enum Outcome {

		CREATED, UPDATED, MISSING, RETIRED, EXPIRED, WARNED, SKIPPED

	}

}
