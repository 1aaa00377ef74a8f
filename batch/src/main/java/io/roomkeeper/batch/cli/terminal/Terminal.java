package io.roomkeeper.batch.cli.terminal;

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

/** Output that differs on a terminal: colours, progress and isolated names. */
public final class Terminal {

	/** The prefix of an error line; red if the terminal supports colours. */
	static final String ERROR = Ansi.AUTO.string("@|red roomkeeper:|@ ");

	private Terminal() {
	}

	/**
	 * Returns whether standard error is a terminal, so that a progress line can be shown.
	 */
	public static boolean interactive() {
		return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
	}

	/**
	 * Returns a writer to a stream. On a terminal it isolates right-to-left text, so that
	 * names do not reorder the line. Redirected output stays unchanged.
	 */
	public static PrintWriter writer(OutputStream stream) {
		Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		return new PrintWriter(interactive() ? new Isolating(writer) : writer, true);
	}

	/** Returns an error line; red if the terminal supports colours. */
	public static String error(String text) {
		return ERROR + text;
	}

	/** Isolates right-to-left text in all output. */
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
