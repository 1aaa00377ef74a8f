package io.roomkeeper.access;

/**
 * From where somebody acts, as the audit trail keeps it.
 *
 * @param text a word or two, for example {@code console}; empty where it is not known
 */
public record Origin(String text) {

	/** Nobody noted it. */
	public static final Origin UNKNOWN = new Origin("");

	/** A page of the console. */
	public static final Origin CONSOLE = new Origin("console");

	/** A command at the machine's own shell. */
	public static final Origin COMMAND = new Origin("command");

	/** The work of the night. */
	public static final Origin NIGHTLY = new Origin("nightly");

	/** The REST API, with the token of that number. */
	public static Origin token(int id) {
		return new Origin("token " + id);
	}

}
