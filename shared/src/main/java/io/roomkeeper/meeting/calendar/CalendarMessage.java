package io.roomkeeper.meeting.calendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingSchedule;

/**
 * The content of one calendar file.
 *
 * @param method what the calendar should do
 * @param revision the revision of the event; must have a UID
 * @param topic one line
 * @param schedule all dates; a changed occurrence is written with its series
 * @param organizer the host, to whom replies go; empty if the host has no mail address
 * @param sentBy the address that sends for the host
 * @param attendees the invitees to name
 * @param asked whether invitees are asked to reply
 * @param link the address of the meeting
 * @param description the invitation as plain text
 * @param occurrence for {@link CalendarMethod#CANCEL}: the local start of the only
 * occurrence to remove; empty to remove all
 */
public record CalendarMessage(CalendarMethod method, CalendarRevision revision, String topic, MeetingSchedule schedule,
		Optional<Invitee> organizer, Optional<String> sentBy, List<Invitee> attendees, boolean asked, String link,
		String description, Optional<LocalDateTime> occurrence) {

	public CalendarMessage {
		if (revision.uid().isEmpty()) {
			throw new IllegalArgumentException("An event without a UID cannot be written");
		}
		attendees = List.copyOf(attendees);
	}

}
