package io.roomkeeper.roster;

import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.setting.resolution.Level;

/**
 * A person in the list, with the effective status of their room.
 *
 * @param room empty until a sync has assigned one
 * @param status the effective status
 * @param disabledBy what disables personal meeting IDs; empty unless the status is
 * DISABLED
 */
public record ListedUser(Person person, Optional<PersonalRoom> room, RoomStatus status, Optional<Level> disabledBy) {

}
