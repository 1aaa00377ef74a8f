package io.roomkeeper.reinvite.host;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The hours of a day in which nobody is reminded. They may include midnight; if both
 * times are the same, there are none.
 *
 * @param from their beginning, inclusive
 * @param until their end, exclusive
 */
public record QuietHours(LocalTime from, LocalTime until) {

	/** No quiet hours. */
	public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

	/**
	 * Parses quiet hours, for example {@code 20:00-07:00}, or {@code none}.
	 * @return empty if the text is anything else
	 */
	public static Optional<QuietHours> parse(String text) {
		if (text.strip().equals("none")) {
			return Optional.of(NONE);
		}
		String[] times = text.strip().split("-", -1);
		if (times.length != 2) {
			return Optional.empty();
		}
		try {
			return Optional.of(new QuietHours(LocalTime.parse(times[0].strip()), LocalTime.parse(times[1].strip())));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	/** Returns whether this time of day is quiet. */
	public boolean contain(LocalTime time) {
		boolean begun = !time.isBefore(this.from);
		boolean before = time.isBefore(this.until);
		return this.from.isAfter(this.until) ? begun || before : begun && before;
	}

}
