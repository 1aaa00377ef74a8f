package io.roomkeeper.meeting.adoption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RefusedNumberException;
import io.roomkeeper.text.Argument;

/** The number that a file states for a meeting. */
public sealed interface StatedNumber {

	/** The file states no number. */
	StatedNumber NONE = new None();

	/** A link to a meeting, such as {@code https://meet.example.org/j/84512345678}. */
	Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{1,300}?/(?:j|w|s|wc/join|wc)/(\\d{9,11})(?!\\d)");

	/** A line of an invitation, such as {@code Meeting ID: 845 1234 5678}. */
	Pattern LABEL = Pattern.compile(
			"(?i)(?:meeting[- ]?id|id de (?:la )?reuni[oó]n)\\s{0,5}:?\\s{0,5}((?:\\d[ \\u00a0-]?){8,10}\\d)(?!\\d)");

	/** What people write between the digits of a number. */
	Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

	/** The digits of a personal room. */
	Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

	/**
	 * The meeting has a number of its own.
	 *
	 * @param number the number, which the meeting keeps
	 */
	record Own(MeetingId number) implements StatedNumber {

		/** Returns the old room that may have the same nine digits. */
		Optional<PersonalMeetingId> asRoom() {
			try {
				return (this.number.digits().length() == 9)
						? Optional.of(PersonalMeetingId.existing(this.number.digits())) : Optional.empty();
			}
			catch (RefusedNumberException _) {
				return Optional.empty();
			}
		}

	}

	/**
	 * The meeting takes place in a personal room.
	 *
	 * @param pmi the number of the room
	 */
	record Personal(PersonalMeetingId pmi) implements StatedNumber {
	}

	/** No number is stated. */
	record None() implements StatedNumber {
	}

	/**
	 * Parses a number: ten digits are those of a personal room.
	 * @throws InvalidInputException unless it has nine, ten or eleven digits
	 */
	static StatedNumber parse(String text) {
		String digits = SEPARATORS.matcher(text).replaceAll("");
		if (TEN_DIGITS.matcher(digits).matches()) {
			try {
				return new Personal(PersonalMeetingId.existing(digits));
			}
			catch (RefusedNumberException _) {
				throw new InvalidInputException(
						FailureText.of("meeting.personal-number", Argument.shortened(text, 20)));
			}
		}
		return new Own(MeetingId.existing(digits));
	}

	/**
	 * Returns the first number that a text states in a link or after a label.
	 * @throws InvalidInputException if the number cannot be that of a meeting
	 */
	static StatedNumber within(String text) {
		for (Pattern form : new Pattern[] { LINK, LABEL }) {
			Matcher stated = form.matcher(text);
			if (stated.find()) {
				return parse(String.valueOf(stated.group(1)));
			}
		}
		return NONE;
	}

}
