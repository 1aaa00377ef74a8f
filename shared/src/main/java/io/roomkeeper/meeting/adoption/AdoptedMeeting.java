package io.roomkeeper.meeting.adoption;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.text.Message;

/** The result of adopting a meeting from before Roomkeeper. */
public sealed interface AdoptedMeeting {

	/**
	 * It was added.
	 *
	 * @param meeting as it is stored
	 * @param numberDrawn whether it got a new number because the file states none
	 */
	record Added(Meeting meeting, boolean numberDrawn) implements AdoptedMeeting {
	}

	/**
	 * It was already stored, and the file has a later revision.
	 *
	 * @param meeting as it is stored now
	 */
	record Changed(Meeting meeting) implements AdoptedMeeting {
	}

	/**
	 * It is already stored as the file states it, or it was cancelled and never stored.
	 */
	record Unchanged() implements AdoptedMeeting {
	}

	/**
	 * It was left out.
	 *
	 * @param reason why, and what to do
	 */
	record Refused(Message reason) implements AdoptedMeeting {
	}

}
