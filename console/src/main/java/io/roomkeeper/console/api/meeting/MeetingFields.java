package io.roomkeeper.console.api.meeting;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.passcode.PasscodeChoice;
import org.jspecify.annotations.Nullable;

/** Parses the fields that several requests about meetings share. */
final class MeetingFields {

	private MeetingFields() {
	}

	/**
	 * Parses the ID of a meeting. An actor who may not read meetings does not learn
	 * whether it is one.
	 */
	static MeetingKey key(Actor actor, String id, Role... readers) {
		try {
			return MeetingKey.parse(id);
		}
		catch (NotFoundException ex) {
			actor.require(readers);
			throw ex;
		}
	}

	/** Parses a local date and time. */
	static LocalDateTime start(String text) {
		try {
			return LocalDateTime.parse(text);
		}
		catch (DateTimeParseException _) {
			throw new InvalidInputException("'%.40s' is not a local date and time".formatted(text),
					"Give for example 2027-03-09T10:00, and the time zone as 'zone'");
		}
	}

	/** Parses a local date and time that may be missing. */
	static Optional<LocalDateTime> optionalStart(@Nullable String text) {
		return Optional.ofNullable(text).map(MeetingFields::start);
	}

	/** Returns the requested passcode; empty if the request does not mention it. */
	static Optional<PasscodeChoice> passcode(@Nullable Boolean wanted, @Nullable String typed) {
		if (typed != null && !typed.isEmpty()) {
			if (Boolean.FALSE.equals(wanted)) {
				throw new InvalidInputException("'passcode' is false and 'ownPasscode' is given",
						"Leave one of them out");
			}
			return Optional.of(new PasscodeChoice.Typed(new Passcode(typed)));
		}
		return Optional.ofNullable(wanted).map((on) -> on ? new PasscodeChoice.Drawn() : new PasscodeChoice.None());
	}

	/** Checks mail addresses. */
	static List<Invitee> invitees(List<String> addresses) {
		return addresses.stream().map((address) -> Invitee.checked(address, "", ReplyStatus.NEEDS_ACTION)).toList();
	}

	/** Parses references to people. */
	static List<PersonRef> people(List<String> references) {
		return references.stream().map(PersonRef::parse).toList();
	}

}
