package io.roomkeeper.batch.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RefusedNumberException;

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
			throw new InvalidInputException(
					"'%s' is a number that a spreadsheet shortened; its last digits are lost".formatted(text),
					"Format the column as text, enter the number and save the file again");
		}
		try {
			return PersonalMeetingId.existing(unwrapped(text));
		}
		catch (RefusedNumberException ex) {
			throw new InvalidInputException("'%s' is not the number of a room".formatted(CellText.shown(text)),
					"Existing numbers have nine or ten digits and do not begin with 0");
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
