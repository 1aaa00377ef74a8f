package io.roomkeeper.batch.adopt;

import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.room.adoption.ExistingRoom;
import io.roomkeeper.text.Message;

/** A line of a file of rooms. */
sealed interface RoomLine {

	/** Returns the line number in the file. The header is line 1. */
	long number();

	/**
	 * A line that names an owner and their room.
	 *
	 * @param who the owner, by uid or mail address
	 */
	record Existing(long number, OwnerRef who, ExistingRoom room) implements RoomLine {

	}

	/**
	 * A line that names a person but no room. Exports contain such lines for people
	 * without a room.
	 */
	record WithoutRoom(long number) implements RoomLine {

	}

	/**
	 * A line that cannot be used.
	 *
	 * @param reason the error and its fix
	 */
	record Bad(long number, Message reason) implements RoomLine {

	}

}
