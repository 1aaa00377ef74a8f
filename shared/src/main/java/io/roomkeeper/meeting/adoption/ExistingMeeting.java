package io.roomkeeper.meeting.adoption;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.room.Passcode;

/**
 * A meeting from before Roomkeeper, as a file states it.
 *
 * @param topic one line
 * @param schedule its dates
 * @param number its number, if the file states it
 * @param passcode its passcode, if the file states it
 * @param invitees each address once, with its reply
 * @param revision its revision for calendars; the UID may be unknown
 * @param cancelled whether the file says that it is cancelled
 */
public record ExistingMeeting(String topic, MeetingSchedule schedule, StatedNumber number, Optional<Passcode> passcode,
		List<Invitee> invitees, CalendarRevision revision, boolean cancelled) {

	public ExistingMeeting {
		invitees = List.copyOf(invitees);
	}

}
