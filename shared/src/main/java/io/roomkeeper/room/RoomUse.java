package io.roomkeeper.room;

import java.time.LocalDate;

import io.roomkeeper.directory.PersonId;

/**
 * A room was started on a day.
 *
 * @param owner whose room
 * @param on the date in the organisation's time zone
 */
public record RoomUse(PersonId owner, LocalDate on) {

}
