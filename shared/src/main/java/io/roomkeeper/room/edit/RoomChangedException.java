package io.roomkeeper.room.edit;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Message;

/** Thrown when somebody has changed the room since it was read. */
public class RoomChangedException extends FixableException {

	RoomChangedException() {
		super(Message.of("room.changed"), Message.of("room.changed.fix"), null);
	}

}
