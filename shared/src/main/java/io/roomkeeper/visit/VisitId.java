package io.roomkeeper.visit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifies a visit.
 *
 * @param session the session that the visit belongs to
 * @param number ascending in the order in which guests of the session came
 */
public record VisitId(RoomSessionId session, long number) {

	private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

	/** Parses the form of {@link #text}; empty if the text has another form. */
	public static Optional<VisitId> parse(String text) {
		Matcher parts = TEXT.matcher(text);
		return parts.matches()
				? Optional
					.of(new VisitId(new RoomSessionId(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2))))
				: Optional.empty();
	}

	/** Returns both numbers, for example {@code 12-3}. */
	public String text() {
		return this.session.value() + "-" + this.number;
	}

}
