package io.roomkeeper.handover;

import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalRoom;

/**
 * What a hand-over does.
 *
 * @param from the person who has left
 * @param to the person who gets the room
 * @param before the room as it is until then
 * @param after the room as its new owner has it
 * @param replaced the room that the new owner had; its number goes into quarantine
 * @param meetings how many future meetings of the new owner name the replaced number
 */
public record HandOver(Person from, Person to, PersonalRoom before, PersonalRoom after, Optional<PersonalRoom> replaced,
		int meetings) {

}
