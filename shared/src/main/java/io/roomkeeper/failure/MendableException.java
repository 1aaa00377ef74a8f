package io.roomkeeper.failure;

import org.jspecify.annotations.Nullable;

/**
 * A refusal or a failure that a person can mend. Its message is one line: what happened
 * and where, then what to do. It never holds a secret, and is printed as it stands on a
 * terminal, in a problem+json and in a notification.
 */
public class MendableException extends RuntimeException {

	private final String line;

	private final String remedy;

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 */
	public MendableException(String what, String remedy) {
		this(what, remedy, null);
	}

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 * @param cause what brought it about, for the log
	 */
	public MendableException(String what, String remedy, @Nullable Throwable cause) {
		super(oneLine(what) + ". " + oneLine(remedy) + ".", cause);
		this.line = oneLine(what) + ". " + oneLine(remedy) + ".";
		this.remedy = oneLine(remedy);
	}

	/** The whole line: what happened and where, and what to do. */
	public String line() {
		return this.line;
	}

	/** What the reader can do about it. */
	public String remedy() {
		return this.remedy;
	}

	private static String oneLine(String text) {
		String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
		return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
	}

}
