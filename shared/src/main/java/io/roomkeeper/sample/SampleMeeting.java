package io.roomkeeper.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingAccess;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.person.PersonId;

/**
 * A meeting of the sample. It has the parts of a {@link Meeting}, but its host has no
 * {@link PersonId} yet.
 *
 * @param host the uid of the host
 */
record SampleMeeting(String host, MeetingId id, String calendarUid, int sequence, String topic, ZonedDateTime start,
		Duration duration, Optional<String> recurrence, boolean inPersonalRoom, List<Invitee> invitees) {

	/**
	 * Creates the meeting.
	 * @param roomOpens whether the host's room opens; otherwise the meeting has a number
	 * of its own, as the nightly job would have given it
	 * @param revisedAt when its invitation was last revised
	 */
	Meeting hostedBy(PersonId person, boolean roomOpens, MeetingKey key, LinkToken token, Instant revisedAt) {
		MeetingTime time = new MeetingTime(this.start.toLocalDateTime(), this.start.getZone(),
				Math.toIntExact(this.duration.toMinutes()));
		MeetingSchedule schedule = this.recurrence
			.map((rule) -> MeetingSchedule.series(time, Recurrence.parse(rule, time.zone())))
			.orElseGet(() -> MeetingSchedule.once(time));
		return new Meeting(key, person, this.topic, schedule,
				new MeetingAccess(this.id, this.inPersonalRoom && roomOpens, Optional.empty(), false, token),
				this.invitees, Set.of(), new CalendarRevision(Optional.of(this.calendarUid), this.sequence, revisedAt),
				origin(), Locale.ENGLISH, Optional.empty(), 1);
	}

	/**
	 * Returns where its invitation was made. Series are older than the installation.
	 */
	private MeetingOrigin origin() {
		return this.recurrence.isPresent() ? MeetingOrigin.IMPORTED : MeetingOrigin.SCHEDULED;
	}

}
