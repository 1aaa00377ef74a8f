package io.roomkeeper.sample;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.person.PersonId;

/**
 * A meeting of the sample. It has the parts of a {@link Meeting}, but its host has no
 * {@link PersonId} yet.
 *
 * @param host the uid of the host
 */
record SampleMeeting(String host, MeetingId id, String calendarUid, int sequence, String topic, ZonedDateTime start,
		Duration duration, Optional<String> recurrence, boolean inPersonalRoom, List<Invitee> invitees) {

	Meeting hostedBy(PersonId person) {
		return new Meeting(this.id, person, this.calendarUid, this.sequence, this.topic, this.start, this.duration,
				this.recurrence, this.inPersonalRoom, this.invitees);
	}

}
