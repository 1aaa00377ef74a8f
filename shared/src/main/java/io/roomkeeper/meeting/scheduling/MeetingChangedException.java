package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.text.Argument;

/** Thrown when somebody has changed the meeting since it was read. */
public class MeetingChangedException extends FixableException {

	MeetingChangedException(MeetingKey key) {
		super(FailureText.of("meeting.changed", Argument.text(key.text())));
	}

}
