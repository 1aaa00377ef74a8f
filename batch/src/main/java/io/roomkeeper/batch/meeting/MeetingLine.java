package io.roomkeeper.batch.meeting;

import java.util.List;

import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.meeting.adoption.ExistingMeeting;
import io.roomkeeper.text.Message;

/** An event of a calendar file, or a line of a table. */
sealed interface MeetingLine {

	/** Where it begins, for example {@code line 12} or {@code team.ics line 12}. */
	String place();

	/**
	 * A meeting and its host.
	 *
	 * @param remarks parts that were left out, and why
	 */
	record Existing(String place, OwnerRef host, ExistingMeeting meeting,
			List<Message> remarks) implements MeetingLine {

		public Existing {
			remarks = List.copyOf(remarks);
		}

	}

	/**
	 * Something that cannot be used.
	 *
	 * @param reason the error
	 */
	record Bad(String place, Message reason) implements MeetingLine {

	}

}
