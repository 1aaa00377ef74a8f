package io.roomkeeper.csv;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180) that a spreadsheet opens as text: a cell that
 * would begin a formula gets an apostrophe before it.
 */
public final class Csv {

	/** What the answer says about itself. */
	public static final String TYPE = "text/csv;charset=UTF-8";

	/** By which spreadsheets recognise UTF-8. */
	public static final String MARK = "\ufeff";

	private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

	private Csv() {
	}

	/** A row with its end. */
	public static String row(String... cells) {
		return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		boolean formula = !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
		String safe = formula ? "'" + text : text;
		boolean quoted = safe.chars().anyMatch((letter) -> letter == '"' || letter == ',' || letter < ' ');
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

}
