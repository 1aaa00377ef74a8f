package io.roomkeeper.room;

import java.time.LocalDate;

import io.roomkeeper.person.PersonId;

/**
 * A warning that a room is about to expire. Each warning is given once for each expiry
 * date.
 *
 * @param owner the owner of the room
 * @param expiresOn the expiry date
 * @param daysBefore one of {@link Expiry#WARNING_DAYS}
 */
public record ExpiryWarning(PersonId owner, LocalDate expiresOn, int daysBefore) {

}
