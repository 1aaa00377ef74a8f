package io.roomkeeper.room.edit;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Message;

/** Thrown when somebody has tried too many numbers or links. */
public class TooManyTriesException extends FixableException {

	TooManyTriesException() {
		super(Message.of("room.tries"), Message.of("room.tries.fix"), null);
	}

}
