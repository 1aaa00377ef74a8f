package io.roomkeeper.failure;

import org.jspecify.annotations.Nullable;

/**
 * A refusal or failure that a person can fix. Its message is one line: what happened and
 * where, then what to do. The message never contains a secret. It is shown unchanged on a
 * terminal, in a problem+json document and in a notification.
 */
public class FixableException extends RuntimeException {

	private final String line;

	private final String remedy;

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 */
	public FixableException(String what, String remedy) {
		this(what, remedy, null);
	}

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 * @param cause the underlying exception, for the log
	 */
	public FixableException(String what, String remedy, @Nullable Throwable cause) {
		super(oneLine(what) + ". " + oneLine(remedy) + ".", cause);
		this.line = oneLine(what) + ". " + oneLine(remedy) + ".";
		this.remedy = oneLine(remedy);
	}

	/** Returns the whole line: what happened and where, and what to do. */
	public String line() {
		return this.line;
	}

	/** Returns what the reader can do about it. */
	public String remedy() {
		return this.remedy;
	}

	private static String oneLine(String text) {
		String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
		return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
	}

}
