package io.roomkeeper.room;

import io.roomkeeper.directory.PersonId;

/** Whether somebody may have a personal room at all; settings decide that. */
@FunctionalInterface
public interface RoomPolicy {

	/** Whether personal meeting IDs are on for that person at this moment. */
	boolean allows(PersonId owner);

}
