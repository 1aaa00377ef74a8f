package io.roomkeeper.csv;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.roomkeeper.text.Bidi;

/**
 * Rows of comma-separated values (RFC 4180) that a spreadsheet opens as text. Anything
 * that would begin a formula gets an apostrophe: at the start of a cell, and after every
 * character that separates cells if the spreadsheet is set to semicolons or tabs.
 */
public final class Csv {

	/** The content type. */
	public static final String TYPE = "text/csv;charset=UTF-8";

	/** The byte order mark, by which spreadsheets recognise UTF-8. */
	public static final String MARK = "\ufeff";

	/** ASCII, full-width and small signs, after any spaces and marks. */
	private static final Pattern FORMULA = Pattern.compile(
			"(?:^|(?<=[;\\t\\r\\n]))(?=[\\p{Z}\\p{C}\"]{0,64}+[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b])"
					+ "|^(?=[\\t\\r\\n])");

	private static final Pattern MADE_SAFE = Pattern.compile("(?:^|(?<=[;\\t\\r\\n]))'");

	private static final String QUOTED = "\",;";

	private Csv() {
	}

	/** Formats a row with its line end. */
	public static String row(String... cells) {
		return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	/**
	 * Returns what a cell contained before {@link #row} made it safe for spreadsheets.
	 */
	public static String plain(String cell) {
		String bare = Bidi.unwrap(cell);
		String plain = MADE_SAFE.matcher(bare).replaceAll("");
		return safe(plain).equals(bare) ? plain : bare;
	}

	private static String safe(String text) {
		return FORMULA.matcher(text).replaceAll("'");
	}

	private static String cell(String text) {
		String safe = Bidi.isolate(safe(text));
		boolean quoted = safe.chars().anyMatch((letter) -> letter < ' ' || QUOTED.indexOf(letter) >= 0);
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

}
