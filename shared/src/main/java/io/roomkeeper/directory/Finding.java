package io.roomkeeper.directory;

import io.roomkeeper.failure.MendableException;
import io.roomkeeper.text.Message;

/**
 * What an examination of the directory found.
 *
 * @param level how bad it is
 * @param check what was looked at, in a word or two
 * @param found what was found, in one sentence
 * @param advice what to do about it; empty where nothing is to be done
 */
public record Finding(Level level, String check, Message found, Message advice) {

	/** All is well. */
	public static Finding ok(String check, Message found) {
		return new Finding(Level.OK, check, found, Message.NONE);
	}

	/** It works, and somebody should know. */
	public static Finding warning(String check, Message found, Message advice) {
		return new Finding(Level.WARNING, check, found, advice);
	}

	/** It does not work. */
	public static Finding failure(String check, Message found, Message advice) {
		return new Finding(Level.FAILURE, check, found, advice);
	}

	/** It fails with an exception that says what and what to do. */
	public static Finding failure(String check, MendableException ex) {
		String what = ex.line().substring(0, ex.line().length() - ex.remedy().length() - 1).strip();
		return new Finding(Level.FAILURE, check, Message.literal(what), Message.literal(ex.remedy() + "."));
	}

	/** What was found, in plain English. */
	public String text() {
		return this.found.plain();
	}

	/** What to do about it, in plain English. */
	public String remedy() {
		return this.advice.plain();
	}

	/** How bad it is. */
	public enum Level {

		/** As it should be. */
		OK,
		/** It works, and somebody should know. */
		WARNING,
		/** It does not work. */
		FAILURE

	}

}
