package io.roomkeeper.batch.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.file.CsvFile;
import io.roomkeeper.batch.file.Line;
import io.roomkeeper.change.planning.ListedValue;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A file with the columns {@code uid} and {@code number}, or {@code uid} and
 * {@code link}.
 */
public final class ListFile {

	private static final String UID = "uid";

	/** The maximum number of lines in a list. */
	private static final int MOST = 1_000_000;

	private ListFile() {
	}

	/**
	 * Reads a file of numbers or links.
	 * @param column {@code number} or {@code link}
	 * @throws InvalidInputException if the file cannot be read, lacks a column, is too
	 * long, or has a line that cannot be parsed
	 */
	public static List<ListedValue> read(Path path, String column) {
		String name = String.valueOf(path.getFileName());
		try (CsvFile file = CsvFile.open(path, name, List.of(UID, column))) {
			if (!file.columns().containsAll(List.of(UID, column))) {
				throw new InvalidInputException(FailureText.of("file.columns-list", Argument.text(name),
						Argument.text(file.shownColumns()), Argument.text(column)));
			}
			List<ListedValue> lines = new ArrayList<>();
			for (Optional<Line> next = file.next(); next.isPresent(); next = file.next()) {
				switch (next.get()) {
					case Line.Broken(long number, Message reason) -> throw new InvalidInputException(
							Message.of("plan.list.line", Argument.id(number), Argument.message(reason)),
							Message.of("plan.list.wrong.fix"));
					case Line.Whole line ->
						lines.add(new ListedValue(line.number(), line.text(UID), line.text(column)));
				}
				if (lines.size() > MOST) {
					throw new InvalidInputException(Message.of("plan.items", Argument.number(lines.size())),
							Message.of("plan.items.fix", Argument.number(MOST)));
				}
			}
			return lines;
		}
	}

}
