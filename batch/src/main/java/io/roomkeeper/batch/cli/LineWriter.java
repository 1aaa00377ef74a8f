package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.Writer;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.text.PrintableText;

/**
 * Where commands print. A line holds values from the directory, from files and from
 * people, so {@code println} prints one line whatever the values contain, and nothing
 * that a terminal would obey. Help texts and progress, which are all ours, are printed
 * with {@code print}.
 */
final class LineWriter extends PrintWriter {

	LineWriter(Writer out) {
		super(out, true);
	}

	@Override
	public void println(@Nullable String line) {
		String text = String.valueOf(line);
		String ours = text.startsWith(Terminal.ERROR) ? Terminal.ERROR : "";
		super.println(ours + PrintableText.of(text.substring(ours.length())));
	}

	@Override
	public void println(@Nullable Object line) {
		println(String.valueOf(line));
	}

}
