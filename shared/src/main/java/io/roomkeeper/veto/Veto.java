package io.roomkeeper.veto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * Holds one item of the nightly job. A person has at most one veto of each kind, and each
 * number at most one.
 *
 * @param person whose room or link is held, or the last owner of the number
 * @param number the number that is held; empty for other kinds
 * @param until the first date on which the nightly job may do it again
 * @param reason the reason in the author's words
 * @param author who placed the veto
 * @param at when it was placed
 */
public record Veto(VetoKind kind, PersonId person, Optional<PersonalMeetingId> number, LocalDate until, String reason,
		String author, Instant at) {

	/** The number of days that a veto lasts unless its author gives a date. */
	public static final int DAYS = 30;

	/** The maximum number of days that a veto can last. */
	public static final int LONGEST_DAYS = 365;

	/** Creates a veto on a person's room or link. */
	public static Veto of(VetoKind kind, PersonId person, LocalDate until, String reason, String author, Instant at) {
		return new Veto(kind, person, Optional.empty(), until, reason, author, at);
	}

	/** Returns whether the veto holds the item in a nightly job for that date. */
	public boolean holdsOn(LocalDate asOf) {
		return asOf.isBefore(this.until);
	}

}
