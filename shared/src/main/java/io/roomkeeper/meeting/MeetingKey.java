package io.roomkeeper.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.text.Argument;

/**
 * Our own number of a meeting. It never changes, unlike the meeting ID, and meetings in
 * one personal room share a PMI but not the key.
 *
 * @param value 1 or more
 */
public record MeetingKey(int value) {

	private static final Pattern TEXT = Pattern.compile("m-([1-9][0-9]{0,8})");

	public MeetingKey {
		if (value < 1) {
			throw new IllegalArgumentException("A meeting key is positive: " + value);
		}
	}

	/**
	 * Parses the form used in addresses.
	 * @throws NotFoundException if the text is not a key, because then no meeting has it
	 */
	public static MeetingKey parse(String text) {
		Matcher key = TEXT.matcher(text);
		if (!key.matches()) {
			throw new NotFoundException(FailureText.of("meeting.none", Argument.shortened(text, 40)));
		}
		return new MeetingKey(Integer.parseInt(key.group(1)));
	}

	/** Returns the form used in addresses, for example {@code m-12}. */
	public String text() {
		return "m-" + this.value;
	}

}
