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
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

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
	 * Returns the owner that a line names, from the first column that is not empty.
	 * @param columns some of {@code uid}, {@code mail}, {@code number}
	 * @throws io.roomkeeper.failure.InvalidInputException if the text is not a valid uid
	 * or number
	 */
	static Optional<OwnerRef> of(Line.Whole line, List<String> columns) {
		for (String column : columns) {
			String text = line.text(column);
			if (!text.isEmpty()) {
				return Optional.of(switch (column) {
					case "uid" -> new ByUid(new Uid(checked(ValueKind.UID, "owner.uid", text)));
					case "mail" -> ofMail(text);
					default -> new ByNumber(NumberCell.read(text));
				});
			}
		}
		return Optional.empty();
	}

	/**
	 * Returns the owner with a mail address.
	 * @throws io.roomkeeper.failure.InvalidInputException if it is not a mail address
	 */
	static OwnerRef ofMail(String mail) {
		return new ByMail(checked(ValueKind.MAIL, "owner.mail", mail).toLowerCase(Locale.ROOT));
	}

	private static String checked(ValueKind kind, String key, String text) {
		return switch (ValueGate.check(kind, text)) {
			case Kept(String value) -> value;
			case Cleaned(String value, var _) -> value;
			case Refused(Message problem) -> throw new InvalidInputException(
					Message.of(key, Argument.text(CellText.shown(text)), Argument.message(problem)),
					Message.of(key + ".fix"));
		};
	}

	/** Returns the error for an owner who is not found. */
	default Message unknown() {
		return switch (this) {
			case ByUid(var uid) -> Message.of("owner.uid.unknown", Argument.text(CellText.shown(uid.value())));
			case ByMail(var mail) -> Message.of("owner.mail.unknown", Argument.text(CellText.shown(mail)));
			case ByNumber(var pmi) -> Message.of("owner.number.unknown", Argument.text(pmi.grouped()));
		};
	}

	/** Returns the error if more than one person matches. */
	default Message ambiguous(int people) {
		Argument count = Argument.number(people);
		return switch (this) {
			case ByUid(var uid) -> Message.of("owner.uid.several", count, Argument.text(CellText.shown(uid.value())));
			case ByMail(var mail) -> Message.of("owner.mail.several", count, Argument.text(CellText.shown(mail)));
			case ByNumber(var pmi) -> Message.of("owner.number.several", count, Argument.text(pmi.grouped()));
		};
	}

}
