package io.roomkeeper.meeting.scheduling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** Shows when the meetings of a host take place. */
public final class MeetingAgenda {

	private final Meetings meetings;

	private final MeetingRights rights;

	MeetingAgenda(Meetings meetings, MeetingRights rights) {
		this.meetings = meetings;
		this.rights = rights;
	}

	/**
	 * Returns what takes place between two moments, at least in part, by ascending start.
	 * Cancelled meetings are left out. Considers at most
	 * {@value MeetingScheduling#MOST_LISTED} meetings.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor may see
	 * the host's meetings
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such host
	 */
	public List<AgendaEntry> between(Actor actor, PersonRef host, Instant from, Instant to) {
		Person person = this.rights.readableHost(actor, host);
		return this.meetings
			.upcomingOf(person.id(), from.minus(MeetingScheduling.RUNNING), MeetingScheduling.MOST_LISTED)
			.stream()
			.flatMap((meeting) -> meeting.schedule()
				.between(from, to)
				.stream()
				.map((one) -> new AgendaEntry(meeting, one)))
			.sorted(Comparator.comparing((AgendaEntry entry) -> entry.occurrence().begins().toInstant()))
			.toList();
	}

}
