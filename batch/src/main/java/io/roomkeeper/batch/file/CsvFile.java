package io.roomkeeper.batch.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.batch.file.CheckedText.RecordTooLongException;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a text file: CSV (RFC 4180) in UTF-8 or UTF-16, separated by commas,
 * semicolons or tabs, as Excel, PowerShell and other tools write it. The header names the
 * columns in any order and any case. Only one record at a time is in memory.
 */
public final class CsvFile implements AutoCloseable {

	private final String name;

	private final CheckedText text;

	private final CsvHeader header;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final List<String> columns;

	private CsvFile(String name, Collection<String> known, CheckedText text) throws IOException {
		this.name = name;
		this.text = text;
		BufferedReader lines = new BufferedReader(text);
		this.header = CsvHeader.find(lines, known);
		this.parser = format(this.header.separator()).parse(lines);
		this.records = this.parser.iterator();
		this.columns = columns(this.records.next(), known);
	}

	/**
	 * Opens a file and reads its header.
	 * @param name the name of the file in messages
	 * @param known the columns to read, in lower case; other columns are ignored
	 * @throws InvalidInputException if the file cannot be read
	 */
	public static CsvFile open(Path path, String name, Collection<String> known) {
		if (Files.isDirectory(path)) {
			throw new InvalidInputException(FailureText.of("file.folder", Argument.text(name)));
		}
		try {
			CheckedText text = CheckedText.open(path);
			try {
				return new CsvFile(name, known, text);
			}
			catch (IOException | RuntimeException ex) {
				text.close();
				throw ex;
			}
		}
		catch (NoSuchFileException _) {
			throw new InvalidInputException(FailureText.of("file.none", Argument.text(name)));
		}
		catch (IOException | UncheckedIOException ex) {
			throw unreadable(name, 1, ex);
		}
	}

	private static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder()
			.setDelimiter(separator)
			.setIgnoreEmptyLines(false)
			.setIgnoreSurroundingSpaces(true)
			.get();
	}

	/** Returns the column names up to the last one that is not empty. */
	private List<String> columns(CSVRecord first, Collection<String> known) {
		List<String> names = first.stream().map(CsvHeader::columnName).collect(Collectors.toCollection(ArrayList::new));
		while (names.getLast().isEmpty()) {
			names.removeLast();
		}
		for (String column : known) {
			if (Collections.frequency(names, column) > 1) {
				throw new InvalidInputException(
						FailureText.of("file.column-twice", Argument.text(this.name), Argument.text(column)));
			}
		}
		return List.copyOf(names);
	}

	/** Returns the name of the file in messages. */
	public String name() {
		return this.name;
	}

	/** Returns the columns of the header, in lower case. */
	public List<String> columns() {
		return this.columns;
	}

	/** Returns the list of columns for a message. */
	public String shownColumns() {
		return this.columns.stream().map(CellText::shown).collect(Collectors.joining(", "));
	}

	/**
	 * Returns the next record, or empty at the end of the file. Blank records and
	 * repeated headers are skipped.
	 * @throws InvalidInputException if the rest of the file cannot be read
	 */
	public Optional<Line> next() {
		while (true) {
			long before = this.parser.getCurrentLineNumber();
			this.text.recordBegins();
			Optional<CSVRecord> next = record(number(before));
			if (next.isEmpty()) {
				return Optional.empty();
			}
			if (!isEmpty(next.get()) && !isHeader(next.get())) {
				return Optional.of(line(next.get(), number(before), this.parser.getCurrentLineNumber() - before));
			}
		}
	}

	private Optional<CSVRecord> record(long number) {
		try {
			return this.records.hasNext() ? Optional.of(this.records.next()) : Optional.empty();
		}
		catch (UncheckedIOException ex) {
			throw unreadable(this.name, number, ex);
		}
	}

	private long number(long linesBefore) {
		return this.header.linesBefore() + linesBefore + 1;
	}

	private static boolean isEmpty(CSVRecord record) {
		return record.stream().allMatch(CellText::isBlank);
	}

	private boolean isHeader(CSVRecord record) {
		return record.size() >= this.columns.size()
				&& record.stream().limit(this.columns.size()).map(CsvHeader::columnName).toList().equals(this.columns);
	}

	private Line line(CSVRecord record, long number, long lines) {
		if (lines > 1 && record.stream().anyMatch(this::holdsRecords)) {
			return new Line.Broken(number, Message.of("line.quote", Argument.text(Long.toString(number + lines - 1))));
		}
		boolean more = record.stream().skip(this.columns.size()).anyMatch((cell) -> !CellText.isBlank(cell));
		if (record.size() < this.columns.size() || more) {
			return new Line.Broken(number,
					Message.of("line.columns", Argument.number(record.size()), Argument.number(this.columns.size())));
		}
		return new Line.Whole(number, (column) -> {
			int index = this.columns.indexOf(column);
			return (index < 0) ? "" : record.get(index);
		});
	}

	/** Returns whether a line of a multi-line cell looks like a record. */
	private boolean holdsRecords(String cell) {
		int separators = this.columns.size() - 1;
		return separators > 0 && cell.lines()
			.skip(1)
			.anyMatch(
					(line) -> line.chars().filter((letter) -> letter == this.header.separator()).count() == separators);
	}

	private static InvalidInputException unreadable(String name, long number, Exception thrown) {
		Throwable cause = (thrown instanceof UncheckedIOException && thrown.getCause() != null) ? thrown.getCause()
				: thrown;
		return switch (cause) {
			case UnreadableTextException ex -> new InvalidInputException(FailureText.of("file.unreadable",
					Argument.text(name), Argument.message(ex.what()), Argument.message(ex.remedy())));
			case CSVException _, RecordTooLongException _ ->
				new InvalidInputException(FailureText.of("file.quote", Argument.text(name), Argument.id(number)));
			default -> new InvalidInputException(FailureText.of("file.refused", Argument.text(name)));
		};
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
