package io.roomkeeper.batch.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.room.PersonalMeetingId;

/** Identifies the owner of a room in a line. */
public sealed interface OwnerRef {

	/** By uid. */
	record ByUid(Uid uid) implements OwnerRef {

	}

	/** By mail address, in lower case. */
	record ByMail(String mail) implements OwnerRef {

	}

	/** By number. */
	record ByNumber(PersonalMeetingId pmi) implements OwnerRef {

	}

	/**
	 * The owner that a line names, from the first column that is not empty.
	 * @param columns some of {@code uid}, {@code mail}, {@code number}
	 * @throws io.roomkeeper.failure.InvalidInputException if the text is not a valid uid
	 * or number
	 */
	static Optional<OwnerRef> of(Line.Whole line, List<String> columns) {
		for (String column : columns) {
			String text = line.text(column);
			if (!text.isEmpty()) {
				return Optional.of(switch (column) {
					case "uid" -> new ByUid(new Uid(checked(ValueKind.UID, "uid", text)));
					case "mail" -> new ByMail(checked(ValueKind.MAIL, "mail address", text).toLowerCase(Locale.ROOT));
					default -> new ByNumber(NumberCell.read(text));
				});
			}
		}
		return Optional.empty();
	}

	private static String checked(ValueKind kind, String what, String text) {
		return switch (ValueGate.check(kind, text)) {
			case Kept(String value) -> value;
			case Cleaned(String value, var _) -> value;
			case Refused(String problem) -> throw new InvalidInputException(
					"the %s '%s' %s".formatted(what, CellText.shown(text), problem), "Correct the " + what);
		};
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
