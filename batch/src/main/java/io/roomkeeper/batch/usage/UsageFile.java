package io.roomkeeper.batch.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.file.CsvFile;
import io.roomkeeper.batch.file.Line;
import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.batch.file.UseDates;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A file of room use. The column {@code uid}, {@code mail} or {@code number} identifies
 * the room, and {@code used_on} is the date. Other columns are ignored. An error in a
 * line affects only that line.
 */
final class UsageFile implements LineSource<UsageLine> {

	private static final List<String> WHO = List.of("uid", "mail", "number");

	private static final String WHEN = "used_on";

	private static final List<String> COLUMNS = List.of("uid", "mail", "number", WHEN);

	private final CsvFile file;

	private final List<String> naming;

	private final UseDates dates;

	private UsageFile(CsvFile file, UseDates dates) {
		this.file = file;
		this.naming = WHO.stream().filter(file.columns()::contains).toList();
		this.dates = dates;
	}

	/**
	 * Opens a file and checks its header.
	 * @param name the name of the file in messages
	 * @throws InvalidInputException if the file cannot be read or lacks a column
	 */
	static UsageFile open(Path path, String name, UseDates dates) {
		UsageFile opened = new UsageFile(CsvFile.open(path, name, COLUMNS), dates);
		List<String> columns = opened.file.columns();
		if (opened.naming.isEmpty() || !columns.contains(WHEN)) {
			opened.close();
			throw new InvalidInputException(FailureText.of("file.columns-usage", Argument.text(name),
					Argument.text(opened.file.shownColumns())));
		}
		return opened;
	}

	@Override
	public Optional<UsageLine> next() {
		return this.file.next().map((line) -> switch (line) {
			case Line.Broken(long number, Message reason) -> new UsageLine.Bad(number, reason);
			case Line.Whole whole -> read(whole, this.naming, WHEN, this.dates);
		});
	}

	/** Parses a line; the result is a use or an error. */
	static UsageLine read(Line.Whole line, List<String> naming, String when, UseDates dates) {
		try {
			Optional<OwnerRef> who = OwnerRef.of(line, naming);
			return who.isPresent() ? new UsageLine.Use(line.number(), who.get(), dates.read(line.text(when)))
					: new UsageLine.Bad(line.number(), Message.of("line.usage"));
		}
		catch (InvalidInputException ex) {
			return new UsageLine.Bad(line.number(), ex.message());
		}
		catch (IllegalArgumentException ex) {
			return new UsageLine.Bad(line.number(), Message.literal(String.valueOf(ex.getMessage())));
		}
	}

	@Override
	public void close() {
		this.file.close();
	}

}
