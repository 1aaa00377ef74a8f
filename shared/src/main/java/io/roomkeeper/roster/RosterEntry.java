package io.roomkeeper.roster;

import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalRoom;

/**
 * A person and their room.
 *
 * @param room empty until a sync has assigned one
 */
public record RosterEntry(Person person, Optional<PersonalRoom> room) {

}
