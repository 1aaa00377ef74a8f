package io.roomkeeper.handover;

import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalRoom;

/**
 * The effect of a hand-over.
 *
 * @param from the person who has left
 * @param to the person who gets the room
 * @param before the room before the hand-over
 * @param after the room of its new owner
 * @param replaced the previous room of the new owner; its number goes into quarantine
 * @param meetings how many future meetings of the new owner use the replaced number
 */
public record HandOver(Person from, Person to, PersonalRoom before, PersonalRoom after, Optional<PersonalRoom> replaced,
		int meetings) {

}
