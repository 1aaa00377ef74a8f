package io.roomkeeper.batch.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.text.Message;

/**
 * The position of the header in a table and the column separator. Lines that tools add
 * may precede the header: {@code sep=;} (Excel), {@code #TYPE …} (PowerShell), empty
 * lines and lines of separators only.
 *
 * @param separator the character between columns
 * @param linesBefore the number of lines before the header
 */
record CsvHeader(char separator, long linesBefore) {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	private static final Pattern TOLD = Pattern.compile("\\s*\"?sep=([^\\p{Alnum}\"])\"?[,;\\t]*",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Finds the header and positions the reader at its first character.
	 * @param known the columns that the table may have
	 * @throws UnreadableTextException if there is no header
	 */
	static CsvHeader find(BufferedReader text, Collection<String> known) throws IOException {
		Optional<Character> declared = Optional.empty();
		for (long before = 0;; before++) {
			text.mark(CheckedText.LONGEST_LINE + 2);
			String line = text.readLine();
			if (line == null) {
				throw new UnreadableTextException(Message.of("file.header"), Message.of("file.fix.header"));
			}
			Matcher declaration = TOLD.matcher(line);
			if (declaration.matches()) {
				declared = Optional.of(declaration.group(1).charAt(0));
			}
			else if (!isAdded(line)) {
				text.reset();
				return new CsvHeader(declared.orElseGet(() -> separator(line, known)), before);
			}
		}
	}

	/** Returns the normalised name of a column, for comparison. */
	static String columnName(String written) {
		return CellText.clean(written).toLowerCase(Locale.ROOT);
	}

	private static boolean isAdded(String line) {
		String plain = CellText.clean(line.replace("\"", ""));
		return plain.startsWith("#")
				|| plain.chars().allMatch((letter) -> SEPARATORS.contains((char) letter) || letter == ' ');
	}

	/**
	 * Returns the separator that yields the most known columns, or, if tied, the most
	 * columns.
	 */
	private static char separator(String line, Collection<String> known) {
		return SEPARATORS.stream()
			.max(Comparator.comparingLong((Character one) -> known(line, one, known))
				.thenComparingLong((one) -> columns(line, one).length)
				.thenComparing(Comparator.comparingInt(SEPARATORS::indexOf).reversed()))
			.orElseThrow();
	}

	private static long known(String line, char separator, Collection<String> known) {
		return Arrays.stream(columns(line, separator))
			.filter((name) -> known.contains(columnName(name.replace("\"", ""))))
			.count();
	}

	private static String[] columns(String line, char separator) {
		return line.split(Pattern.quote(String.valueOf(separator)), -1);
	}

}
