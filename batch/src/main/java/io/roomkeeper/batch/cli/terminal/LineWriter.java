package io.roomkeeper.batch.cli.terminal;

import java.io.PrintWriter;
import java.io.Writer;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.text.PrintableText;

/**
 * The output of commands. A line can contain values from the directory, from files and
 * from users. {@code println} therefore prints exactly one line and removes terminal
 * control sequences. Use {@code print} for trusted text such as help and progress.
 */
public final class LineWriter extends PrintWriter {

	public LineWriter(Writer out) {
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
