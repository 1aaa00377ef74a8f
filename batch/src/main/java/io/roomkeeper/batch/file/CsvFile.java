package io.roomkeeper.batch.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of lines: CSV in UTF-8 (RFC 4180), comma or semicolon, with a header whose
 * columns stand in any order and any case. One line at a time is in memory, however long
 * the file is.
 */
public final class CsvFile implements AutoCloseable {

	private static final int MOST_CHARACTERS = 1_000;

	/** No line of ours needs more; a file without line ends would fill the memory. */
	private static final int LONGEST_LINE = 65_536;

	private final String name;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final List<String> columns;

	private CsvFile(String name, CSVParser parser) {
		this.name = name;
		this.parser = parser;
		this.columns = parser.getHeaderNames().stream().map(CsvFile::columnName).toList();
		this.records = parser.iterator();
	}

	/**
	 * Opens a file and reads its header.
	 * @param path where it is
	 * @param name what messages call it
	 * @throws InvalidInputException where it cannot be read
	 */
	public static CsvFile open(Path path, String name) {
		if (Files.isDirectory(path)) {
			throw new InvalidInputException("'%s' is a folder".formatted(name), "Name a CSV file");
		}
		try {
			Reader reader = new InputStreamReader(Files.newInputStream(path),
					StandardCharsets.UTF_8.newDecoder()
						.onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT));
			return new CsvFile(name, format(path).parse(new BoundedLines(reader, LONGEST_LINE)));
		}
		catch (NoSuchFileException ex) {
			throw new InvalidInputException("There is no file '%s'".formatted(name), "Check the path");
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			throw unreadable(name, 1, ex);
		}
	}

	private static CSVFormat format(Path path) throws IOException {
		try (var start = Files.newInputStream(path)) {
			String firstLine = new String(start.readNBytes(MOST_CHARACTERS), StandardCharsets.UTF_8).lines()
				.findFirst()
				.orElse("");
			char separator = firstLine.indexOf(';') >= 0 && firstLine.indexOf(',') < 0 ? ';' : ',';
			return CSVFormat.RFC4180.builder()
				.setDelimiter(separator)
				.setHeader()
				.setSkipHeaderRecord(true)
				.setIgnoreEmptyLines(true)
				.setIgnoreSurroundingSpaces(true)
				.get();
		}
	}

	private static String columnName(String written) {
		return written.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
	}

	/** What messages call it. */
	public String name() {
		return this.name;
	}

	/** The columns of the header, in lower case. */
	public List<String> columns() {
		return this.columns;
	}

	/**
	 * The next line, or empty at the end of the file.
	 * @throws InvalidInputException where it can be read no further
	 */
	public Optional<Line> next() {
		try {
			return this.records.hasNext() ? Optional.of(line(this.records.next(), this.parser.getCurrentLineNumber()))
					: Optional.empty();
		}
		catch (UncheckedIOException | IllegalStateException ex) {
			throw unreadable(this.name, this.parser.getCurrentLineNumber(), ex);
		}
	}

	private Line line(CSVRecord line, long number) {
		if (line.size() < this.columns.size()) {
			return new Line.Broken(number,
					"it has %d columns instead of %d".formatted(line.size(), this.columns.size()));
		}
		return new Line.Whole(number, (column) -> {
			int index = this.columns.indexOf(column);
			return (index < 0) ? "" : line.get(index).strip();
		});
	}

	private static InvalidInputException unreadable(String name, long line, Exception cause) {
		boolean coding = cause instanceof CharacterCodingException
				|| cause.getCause() instanceof CharacterCodingException;
		return new InvalidInputException(
				"'%s' cannot be read near line %d: %s".formatted(name, line,
						coding ? "it is not UTF-8" : String.valueOf(cause.getMessage())),
				(coding ? "Save it as UTF-8" : "Mend the line")
						+ " and import it again; lines that were entered already change nothing");
	}

	@Override
	public void close() {
		try {
			this.parser.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
