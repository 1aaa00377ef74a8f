package io.roomkeeper.meeting.adoption;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.text.Message;

/** What became of a meeting from before Roomkeeper. */
public sealed interface AdoptedMeeting {

	/**
	 * It is new here.
	 *
	 * @param meeting as it is stored
	 * @param numberDrawn whether it got a new number because the file states none
	 */
	record Added(Meeting meeting, boolean numberDrawn) implements AdoptedMeeting {
	}

	/**
	 * It was known, and the file has a later revision.
	 *
	 * @param meeting as it is stored now
	 */
	record Changed(Meeting meeting) implements AdoptedMeeting {
	}

	/** It is known as the file states it, or was cancelled before it was known. */
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
