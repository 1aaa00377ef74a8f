package io.roomkeeper.meeting;

import java.util.Locale;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A person invited to a meeting, from inside or outside the organisation.
 *
 * @param mail the address of the invitation, 3 to 320 characters
 * @param name the display name; may be empty
 * @param reply what the person has answered
 */
public record Invitee(String mail, String name, ReplyStatus reply) {

	public Invitee {
		if (mail.length() < 3 || mail.length() > 320 || mail.indexOf('@') < 1) {
			throw new IllegalArgumentException("Not a mail address: '%s'".formatted(mail));
		}
	}

	/** Creates an invitee who has not answered. */
	public Invitee(String mail, String name) {
		this(mail, name, ReplyStatus.NEEDS_ACTION);
	}

	/**
	 * Checks an address and a name from outside.
	 * @param name may be empty; characters that do not belong in a name are removed
	 * @throws InvalidInputException if the address is not one mail address
	 */
	public static Invitee checked(String mail, String name, ReplyStatus reply) {
		String address = switch (ValueGate.check(ValueKind.MAIL, mail)) {
			case Kept(String value) when isAddress(value) -> value;
			case Refused(Message problem) -> throw refused(mail, problem);
			default -> throw refused(mail, Message.of("invitee.address"));
		};
		String shown = switch (ValueGate.check(ValueKind.PERSON_NAME, name)) {
			case Kept(String value) -> value;
			case Cleaned(String value, var _) -> value;
			case Refused(var _) -> "";
		};
		return new Invitee(address, shown, reply);
	}

	private static boolean isAddress(String value) {
		int at = value.lastIndexOf('@');
		return value.length() >= 3 && at > 0 && at < value.length() - 1 && value.indexOf('@') == at;
	}

	private static InvalidInputException refused(String mail, Message problem) {
		return new InvalidInputException(
				FailureText.of("invitee", Argument.shortened(mail, 80), Argument.message(problem)));
	}

	/** Returns the address for comparison: two addresses that differ in case are one. */
	public String mailKey() {
		return this.mail.toLowerCase(Locale.ROOT);
	}

	/** Returns a copy with another reply. */
	public Invitee with(ReplyStatus answered) {
		return new Invitee(this.mail, this.name, answered);
	}

}
