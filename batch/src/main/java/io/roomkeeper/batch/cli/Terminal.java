package io.roomkeeper.batch.cli;

import java.io.Console;
import java.util.Optional;

import picocli.CommandLine.Help.Ansi;

/** What is particular to a person at a terminal. */
final class Terminal {

	/** How a line about an error begins, in red where colours can be shown. */
	static final String ERROR = Ansi.AUTO.string("@|red roomkeeper:|@ ");

	private Terminal() {
	}

	/** Whether a person looks at standard error, so that progress can be drawn. */
	static boolean interactive() {
		return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
	}

	/** A line about an error, red where colours can be shown. */
	static String error(String text) {
		return ERROR + text;
	}

}
