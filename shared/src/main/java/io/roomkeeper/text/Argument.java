package io.roomkeeper.text;

import java.time.LocalDate;

/**
 * A value within a message, kept so that each reader sees it in their own format.
 *
 * @param kind what it is
 * @param text the value: digits, an ISO date, a key, or the text itself
 */
public record Argument(Kind kind, String text) {

	/** A name or other words that stay as they are. */
	public static Argument text(String text) {
		return new Argument(Kind.TEXT, text);
	}

	/** A count. */
	public static Argument number(long number) {
		return new Argument(Kind.NUMBER, Long.toString(number));
	}

	/** A date. */
	public static Argument date(LocalDate date) {
		return new Argument(Kind.DATE, date.toString());
	}

	/** A personal meeting ID, by its digits. */
	public static Argument pmi(String digits) {
		return new Argument(Kind.PMI, digits);
	}

	/** A setting, by its key. */
	public static Argument setting(String key) {
		return new Argument(Kind.SETTING, key);
	}

	/** What an argument can be. */
	public enum Kind {

		TEXT, NUMBER, DATE, PMI, SETTING

	}

}
