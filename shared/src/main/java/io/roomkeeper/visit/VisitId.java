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

	private static final String GUEST = "guest-";

	private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

	/** Parses the form of {@link #text}; empty if the text has another form. */
	public static Optional<VisitId> parse(String text) {
		Matcher parts = TEXT.matcher(text);
		return parts.matches()
				? Optional
					.of(new VisitId(new RoomSessionId(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2))))
				: Optional.empty();
	}

	/**
	 * Returns the visit of a participant of a meeting service; empty if they are no
	 * guest.
	 * @param id as {@link #participant} returns it
	 */
	public static Optional<VisitId> ofParticipant(String id) {
		return id.startsWith(GUEST) ? parse(id.substring(GUEST.length())) : Optional.empty();
	}

	/** Returns the ID with which the guest is handed over to a meeting service. */
	public String participant() {
		return GUEST + text();
	}

	/** Returns both numbers, for example {@code 12-3}. */
	public String text() {
		return this.session.value() + "-" + this.number;
	}

}
