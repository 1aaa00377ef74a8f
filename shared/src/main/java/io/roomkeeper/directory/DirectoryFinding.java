package io.roomkeeper.directory;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The result of one check of the directory.
 *
 * @param level its severity
 * @param check what was checked, in a word or two
 * @param found the finding, in one sentence
 * @param advice what to do about it; empty if nothing
 */
public record DirectoryFinding(Level level, String check, Message found, Message advice) {

	/** Creates a finding without a problem. */
	public static DirectoryFinding ok(String check, Message found) {
		return new DirectoryFinding(Level.OK, check, found, Message.NONE);
	}

	/** Creates a finding about something that works but needs attention. */
	public static DirectoryFinding warning(String check, Message found, Message advice) {
		return new DirectoryFinding(Level.WARNING, check, found, advice);
	}

	/** Creates a finding about something that does not work. */
	public static DirectoryFinding failure(String check, Message found, Message advice) {
		return new DirectoryFinding(Level.FAILURE, check, found, advice);
	}

	/** Creates a failure from an exception that says what to do. */
	public static DirectoryFinding failure(String check, FixableException ex) {
		return new DirectoryFinding(Level.FAILURE, check, Message.of("sentence", Argument.message(ex.what())),
				Message.of("sentence", Argument.message(ex.advice())));
	}

	/** Returns the finding in plain English. */
	public String text() {
		return this.found.plain();
	}

	/** Returns what to do about it, in plain English. */
	public String remedy() {
		return this.advice.plain();
	}

	/** The severity of a finding. */
	public enum Level {

		/** No problem. */
		OK,
		/** It works but needs attention. */
		WARNING,
		/** It does not work. */
		FAILURE

	}

}
