package io.roomkeeper.text;

import java.time.LocalDate;

/**
 * An argument of a message, stored so that each reader sees it in their own format.
 *
 * @param kind the kind of value
 * @param text the value: digits, an ISO date, a key, or the text itself
 */
public record Argument(Kind kind, String text) {

	/** Creates an argument that is the same in every language, for example a name. */
	public static Argument text(String text) {
		return new Argument(Kind.TEXT, text);
	}

	/**
	 * Creates an argument from a text of any length, cut after a number of characters.
	 */
	public static Argument shortened(String text, int most) {
		return text((text.length() <= most) ? text : text.substring(0, most));
	}

	/** Creates an argument from a number that names something, such as a run. */
	public static Argument id(long number) {
		return text(Long.toString(number));
	}

	/** Creates a count. */
	public static Argument number(long number) {
		return new Argument(Kind.NUMBER, Long.toString(number));
	}

	/** Creates a date. */
	public static Argument date(LocalDate date) {
		return new Argument(Kind.DATE, date.toString());
	}

	/** Creates a personal meeting ID from its digits. */
	public static Argument pmi(String digits) {
		return new Argument(Kind.PMI, digits);
	}

	/** Creates a setting from its key. */
	public static Argument setting(String key) {
		return new Argument(Kind.SETTING, key);
	}

	/** Creates a part of a message that is a message itself. */
	public static Argument message(Message message) {
		return new Argument(Kind.MESSAGE, message.key() + '|' + message.encoded());
	}

	/** Returns the message of an argument of the kind {@link Kind#MESSAGE}. */
	Message toMessage() {
		int end = this.text.indexOf('|');
		return (end < 0) ? Message.literal(this.text)
				: Message.decode(this.text.substring(0, end), this.text.substring(end + 1));
	}

	/** The kinds of argument. */
	public enum Kind {

		TEXT, NUMBER, DATE, PMI, SETTING, MESSAGE

	}

}
