package io.roomkeeper.room;

import io.roomkeeper.person.PersonId;

/** Decides from the settings whether a person may have a personal room. */
@FunctionalInterface
public interface RoomPolicy {

	/** Returns whether personal meeting IDs are currently enabled for that person. */
	boolean allows(PersonId owner);

}
