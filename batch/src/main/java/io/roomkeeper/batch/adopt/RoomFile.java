package io.roomkeeper.batch.adopt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.roomkeeper.batch.file.CsvFile;
import io.roomkeeper.batch.file.Line;
import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.batch.file.NumberCell;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.batch.file.UseDates;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.adoption.ExistingRoom;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A file of existing rooms. The column {@code uid} or {@code mail} identifies the owner,
 * and {@code number} the room. The columns {@code link}, {@code passcode} and {@code
 * last_used_on} are optional. Other columns are ignored.
 */
final class RoomFile implements LineSource<RoomLine> {

	private static final List<String> WHO = List.of("uid", "mail");

	private static final List<String> COLUMNS = List.of("uid", "mail", "number", "link", "passcode", "last_used_on");

	private static final List<String> ABOUT_ROOM = List.of("number", "link", "passcode", "last_used_on");

	private final CsvFile file;

	private final List<String> naming;

	private final UseDates dates;

	private RoomFile(CsvFile file, UseDates dates) {
		this.file = file;
		this.naming = WHO.stream().filter(file.columns()::contains).toList();
		this.dates = dates;
	}

	/**
	 * Opens a file and checks its header.
	 * @throws InvalidInputException if the file cannot be read or lacks a column
	 */
	static RoomFile open(Path path, UseDates dates) {
		RoomFile opened = new RoomFile(CsvFile.open(path, path.toString(), COLUMNS), dates);
		List<String> columns = opened.file.columns();
		if (opened.naming.isEmpty() || !columns.contains("number")) {
			opened.close();
			throw new InvalidInputException(FailureText.of("file.columns-rooms", Argument.text(path.toString()),
					Argument.text(opened.file.shownColumns())));
		}
		return opened;
	}

	@Override
	public Optional<RoomLine> next() {
		return this.file.next().map((line) -> switch (line) {
			case Line.Broken(long number, Message reason) -> new RoomLine.Bad(number, reason);
			case Line.Whole whole -> read(whole);
		});
	}

	private RoomLine read(Line.Whole line) {
		try {
			Optional<OwnerRef> who = OwnerRef.of(line, this.naming);
			if (who.isEmpty()) {
				return new RoomLine.Bad(line.number(), Message.of("line.room"));
			}
			if (ABOUT_ROOM.stream().allMatch((column) -> line.text(column).isEmpty())) {
				return new RoomLine.WithoutRoom(line.number());
			}
			return new RoomLine.Existing(line.number(), who.get(),
					new ExistingRoom(number(line.text("number")), optionalValue(line, "link", PersonalLink::new),
							optionalValue(line, "passcode", Passcode::new),
							optionalValue(line, "last_used_on", this.dates::read)));
		}
		catch (InvalidInputException ex) {
			return new RoomLine.Bad(line.number(), ex.message());
		}
		catch (IllegalArgumentException ex) {
			return new RoomLine.Bad(line.number(), Message.literal(String.valueOf(ex.getMessage())));
		}
	}

	private static PersonalMeetingId number(String text) {
		if (text.isEmpty()) {
			throw new InvalidInputException(Message.of("line.number"), Message.of("line.number.fix"));
		}
		return NumberCell.read(text);
	}

	private static <T> Optional<T> optionalValue(Line.Whole line, String column, Function<String, T> reading) {
		return Optional.of(line.text(column)).filter((text) -> !text.isEmpty()).map(reading);
	}

	@Override
	public void close() {
		this.file.close();
	}

}
