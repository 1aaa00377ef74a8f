package io.roomkeeper.batch.usage;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.account.Account;
import io.roomkeeper.failure.InvalidInputException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of room use: CSV in UTF-8 (RFC 4180), comma or semicolon, with a header. One of
 * the columns {@code uid}, {@code mail} or {@code number} says whose room was started,
 * the column {@code used_on} when: a date such as 2026-03-01 or an instant such as
 * 2026-03-01T09:15:00Z, whose date is taken in the organisation's time zone. Other
 * columns are not read.
 */
final class UsageFile implements AutoCloseable {

	private static final List<String> WHO = List.of("uid", "mail", "number");

	private static final String WHEN = "used_on";

	private static final int MOST_CHARACTERS = 1_000;

	private final Path path;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final UsageLines lines;

	private UsageFile(Path path, CSVParser parser, UsageLines lines) {
		this.path = path;
		this.parser = parser;
		this.records = parser.iterator();
		this.lines = lines;
	}

	/**
	 * Opens a file and checks its header.
	 * @throws InvalidInputException where it cannot be read or lacks a column
	 */
	static UsageFile open(Path path, Account account, Clock clock) {
		if (Files.isDirectory(path)) {
			throw new InvalidInputException("'%s' is a folder".formatted(path), "Name a CSV file");
		}
		try {
			Reader reader = new InputStreamReader(Files.newInputStream(path),
					StandardCharsets.UTF_8.newDecoder()
						.onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT));
			CSVParser parser = format(path).parse(reader);
			List<String> columns = parser.getHeaderNames().stream().map(UsageFile::columnName).toList();
			List<String> named = WHO.stream().filter(columns::contains).toList();
			if (named.isEmpty() || !columns.contains(WHEN)) {
				parser.close();
				throw new InvalidInputException("'%s' has the columns %s".formatted(path, columns),
						"The first line must name used_on and one of uid, mail, number");
			}
			LocalDate today = account.today(clock);
			return new UsageFile(path, parser, new UsageLines(columns, named, account.timeZone(), today));
		}
		catch (NoSuchFileException ex) {
			throw new InvalidInputException("There is no file '%s'".formatted(path), "Check the path");
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			throw unreadable(path, 1, ex);
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

	/** The next line, or empty at the end of the file. */
	java.util.Optional<UsageLine> next() {
		try {
			return this.records.hasNext() ? java.util.Optional.of(this.lines.read(this.records.next(), line()))
					: java.util.Optional.empty();
		}
		catch (UncheckedIOException | IllegalStateException ex) {
			throw unreadable(this.path, line(), ex);
		}
	}

	private long line() {
		return this.parser.getCurrentLineNumber();
	}

	private static InvalidInputException unreadable(Path path, long line, Exception cause) {
		boolean coding = cause instanceof CharacterCodingException
				|| cause.getCause() instanceof CharacterCodingException;
		return new InvalidInputException(
				"'%s' cannot be read near line %d: %s".formatted(path, line,
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
