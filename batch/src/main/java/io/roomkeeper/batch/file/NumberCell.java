package io.roomkeeper.batch.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RefusedNumberException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Parses the number of a room as people and spreadsheets write it. */
public final class NumberCell {

	/** A number that a spreadsheet keeps as text, or a number with zero decimals. */
	private static final Pattern WRAPPED = Pattern.compile("=\"(.*)\"|'(.*)|(\\d+)[.,]0+");

	private static final Pattern SHORTENED = Pattern.compile("\\d[.,]?\\d*[eE]\\+?\\d+");

	private NumberCell() {
	}

	/**
	 * Parses a number that is already in use.
	 * @throws InvalidInputException if the text is not such a number
	 */
	public static PersonalMeetingId read(String text) {
		if (SHORTENED.matcher(text).matches()) {
			throw new InvalidInputException(Message.of("number.shortened", Argument.text(text)),
					Message.of("number.shortened.fix"));
		}
		try {
			return PersonalMeetingId.existing(unwrapped(text));
		}
		catch (RefusedNumberException _) {
			throw new InvalidInputException(Message.of("number.unreadable", Argument.text(CellText.shown(text))),
					Message.of("number.unreadable.fix"));
		}
	}

	private static String unwrapped(String text) {
		Matcher wrapped = WRAPPED.matcher(text);
		if (wrapped.matches()) {
			for (int group = 1; group <= wrapped.groupCount(); group++) {
				String inner = wrapped.group(group);
				if (inner != null) {
					return inner;
				}
			}
		}
		return text;
	}

}
