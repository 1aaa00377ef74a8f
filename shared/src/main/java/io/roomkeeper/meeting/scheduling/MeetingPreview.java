package io.roomkeeper.meeting.scheduling;

import java.util.List;

import io.roomkeeper.meeting.Meeting;

/**
 * What scheduling a meeting would do.
 *
 * @param meeting the meeting, which gets another random number when it is saved
 * @param number which number it gets, and why
 * @param overlaps other meetings in the personal room at the same time
 */
public record MeetingPreview(Meeting meeting, NumberChoice number, List<RoomOverlap> overlaps) {

	public MeetingPreview {
		overlaps = List.copyOf(overlaps);
	}

}
