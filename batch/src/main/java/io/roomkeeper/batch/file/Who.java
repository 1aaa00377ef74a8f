package io.roomkeeper.batch.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.PersonalMeetingId;

/** Identifies the owner of a room in a line. */
public sealed interface Who {

	/** The longest uid, in characters. */
	int LONGEST_UID = 256;

	/** By uid. */
	record ByUid(Uid uid) implements Who {

	}

	/** By mail address, in lower case. */
	record ByMail(String mail) implements Who {

	}

	/** By number. */
	record ByNumber(PersonalMeetingId pmi) implements Who {

	}

	/**
	 * The owner that a line names, from the first column that is not empty.
	 * @param columns some of {@code uid}, {@code mail}, {@code number}
	 * @throws io.roomkeeper.failure.InvalidInputException if the text is not a valid uid
	 * or number
	 */
	static Optional<Who> of(Line.Whole line, List<String> columns) {
		for (String column : columns) {
			String text = line.text(column);
			if (!text.isEmpty()) {
				return Optional.of(switch (column) {
					case "uid" -> new ByUid(uid(text));
					case "mail" -> new ByMail(text.toLowerCase(Locale.ROOT));
					default -> new ByNumber(NumberCell.read(text));
				});
			}
		}
		return Optional.empty();
	}

	private static Uid uid(String text) {
		if (text.length() > LONGEST_UID) {
			throw new InvalidInputException(
					"the uid '%s' has more than %d characters".formatted(CellText.shown(text), LONGEST_UID),
					"Correct the uid");
		}
		return new Uid(text);
	}

	/** The error for an owner who is not found. */
	default String unknown() {
		return switch (this) {
			case ByUid(var uid) -> "nobody has the uid '%s'".formatted(CellText.shown(uid.value()));
			case ByMail(var mail) -> "nobody has the mail address '%s'".formatted(CellText.shown(mail));
			case ByNumber(var pmi) -> "no room has the number %s".formatted(pmi.grouped());
		};
	}

	/** The error if more than one person matches. */
	default String ambiguous(int people) {
		return switch (this) {
			case ByUid(var uid) -> "%d people have the uid '%s'".formatted(people, CellText.shown(uid.value()));
			case ByMail(var mail) -> "%d people have the mail address '%s'".formatted(people, CellText.shown(mail));
			case ByNumber(var pmi) -> "%d rooms have the number %s".formatted(people, pmi.grouped());
		};
	}

}
