package io.roomkeeper.veto;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a lock or an exception that a veto has moved.
 *
 * @param name the uid of the person or the name of the group; empty for the account
 * @param before when it ended before the first veto on it
 * @param reasonBefore the reason of the lock or exception before the first veto on it
 * @param end when it ends now: the beginning of {@code until}
 * @param until the date on which it ends
 * @param reason the reason in the author's words
 * @param author who placed the veto
 * @param at when it was placed
 */
public record HeldEnd(VetoTarget.End target, String name, Instant before, String reasonBefore, Instant end,
		LocalDate until, String reason, String author, Instant at) {

}
