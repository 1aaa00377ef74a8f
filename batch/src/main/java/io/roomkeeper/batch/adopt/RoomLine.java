package io.roomkeeper.batch.adopt;

import io.roomkeeper.batch.file.Who;
import io.roomkeeper.room.ExistingRoom;

/** A line of a file of rooms. */
sealed interface RoomLine {

	/** Its number in the file, the header being 1. */
	long number();

	/**
	 * A line that says who has which room.
	 *
	 * @param number its number in the file
	 * @param who whose room it is, by uid or mail address
	 * @param room the room
	 */
	record Existing(long number, Who who, ExistingRoom room) implements RoomLine {

	}

	/**
	 * A line that names somebody and says nothing of a room, as exports have for people
	 * without one.
	 *
	 * @param number its number in the file
	 */
	record WithoutRoom(long number) implements RoomLine {

	}

	/**
	 * A line that cannot be used.
	 *
	 * @param number its number in the file
	 * @param reason why, and what to do
	 */
	record Bad(long number, String reason) implements RoomLine {

	}

}
