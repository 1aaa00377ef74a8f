package io.roomkeeper.batch.cli;

import java.io.Console;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.roomkeeper.text.Bidi;
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

	/**
	 * Writes to a stream. On a terminal, names in right-to-left scripts are isolated, so
	 * that they do not reorder the line; what a script reads stays as it is.
	 */
	static PrintWriter writer(OutputStream stream) {
		Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		return new PrintWriter(interactive() ? new Isolating(writer) : writer, true);
	}

	/** A line about an error, red where colours can be shown. */
	static String error(String text) {
		return ERROR + text;
	}

	/** Isolates right-to-left text in all that is written. */
	static final class Isolating extends FilterWriter {

		Isolating(Writer out) {
			super(out);
		}

		@Override
		public void write(String text, int from, int length) throws IOException {
			this.out.write(Bidi.isolateWithin(text.substring(from, from + length)));
		}

	}

}
