package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.meeting.MeetingKey;

/** Somebody has changed the meeting since it was read. */
public class MeetingChangedException extends FixableException {

	MeetingChangedException(MeetingKey key) {
		super("The meeting %s has changed since it was read".formatted(key.text()),
				"Read it again and repeat the change");
	}

}
