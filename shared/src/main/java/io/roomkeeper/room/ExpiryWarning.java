package io.roomkeeper.room;

import java.time.LocalDate;

import io.roomkeeper.directory.PersonId;

/**
 * A warning that somebody's room is about to expire. For one end of a room each warning
 * is given once.
 *
 * @param owner whose room
 * @param expiresOn the end that it warns of
 * @param daysBefore which of {@link Expiry#WARNING_DAYS} it is
 */
public record ExpiryWarning(PersonId owner, LocalDate expiresOn, int daysBefore) {

}
