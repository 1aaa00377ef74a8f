package io.roomkeeper.directory;

import io.roomkeeper.failure.MendableException;

/**
 * What an examination of the directory found.
 *
 * @param level how bad it is
 * @param check what was looked at, in a word or two
 * @param text what was found, in one sentence
 * @param remedy what to do about it; empty where nothing is to be done
 */
public record Finding(Level level, String check, String text, String remedy) {

	/** All is well. */
	public static Finding ok(String check, String text) {
		return new Finding(Level.OK, check, text, "");
	}

	/** It works, and somebody should know. */
	public static Finding warning(String check, String text, String remedy) {
		return new Finding(Level.WARNING, check, text, remedy);
	}

	/** It does not work. */
	public static Finding failure(String check, String text, String remedy) {
		return new Finding(Level.FAILURE, check, text, remedy);
	}

	/** It fails with an exception that says what and what to do. */
	public static Finding failure(String check, MendableException ex) {
		String what = ex.line().substring(0, ex.line().length() - ex.remedy().length() - 1).strip();
		return new Finding(Level.FAILURE, check, what, ex.remedy() + ".");
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
