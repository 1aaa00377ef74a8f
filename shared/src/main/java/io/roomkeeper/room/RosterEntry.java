package io.roomkeeper.room;

import java.util.Optional;

import io.roomkeeper.person.Person;

/**
 * A person and their room.
 *
 * @param room empty until a sync has assigned one
 */
public record RosterEntry(Person person, Optional<PersonalRoom> room) {

}
