package io.roomkeeper.room;

import java.time.LocalDate;

import io.roomkeeper.person.PersonId;

/**
 * A day on which a room was started.
 *
 * @param owner the owner of the room
 * @param on the date in the organisation's time zone
 */
public record RoomUse(PersonId owner, LocalDate on) {

}
