package io.roomkeeper.meeting.scheduling;

import java.time.Instant;

import io.roomkeeper.access.Actor;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** Reads the meetings of a host to show when they take place. */
public final class MeetingAgenda {

	private final Meetings meetings;

	private final MeetingRights rights;

	MeetingAgenda(Meetings meetings, MeetingRights rights) {
		this.meetings = meetings;
		this.rights = rights;
	}

	/**
	 * Returns the meetings that are not over at a moment, at most
	 * {@value MeetingScheduling#MOST_LISTED}.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor may see
	 * the host's meetings
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such host
	 */
	public HostAgenda from(Actor actor, PersonRef host, Instant from) {
		Person person = this.rights.readableHost(actor, host);
		return new HostAgenda(this.meetings.upcomingOf(person.id(), from.minus(MeetingScheduling.RUNNING),
				MeetingScheduling.MOST_LISTED));
	}

}
