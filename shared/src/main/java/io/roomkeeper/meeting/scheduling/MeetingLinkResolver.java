package io.roomkeeper.meeting.scheduling;

import java.util.Optional;

import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Decides where the link of a meeting leads. It leads to the meeting whatever number that
 * has now, and nowhere once the meeting is cancelled, the link was replaced, or the host
 * has left.
 */
public final class MeetingLinkResolver {

	private final Meetings meetings;

	private final PersonLookup people;

	private final JoinDetailsResolver details;

	/**
	 * @param details determines the number
	 */
	MeetingLinkResolver(Meetings meetings, PersonLookup people, JoinDetailsResolver details) {
		this.meetings = meetings;
		this.people = people;
		this.details = details;
	}

	/**
	 * Resolves a link.
	 * @param token the part of the address after {@code /m/}
	 * @return the meeting; empty if the link leads nowhere
	 */
	public Optional<MeetingJoin> resolve(String token) {
		return LinkToken.parse(token)
			.flatMap(this.meetings::withToken)
			.filter((meeting) -> meeting.cancelledAt().isEmpty())
			.flatMap(this::join);
	}

	private Optional<MeetingJoin> join(Meeting meeting) {
		Person host = this.people.get(PersonRef.of(meeting.host()));
		return host.missingSince().isPresent() ? Optional.empty()
				: Optional.of(new MeetingJoin(host.seen().displayName(), this.details.of(meeting, host)));
	}

	/**
	 * The meeting to which a link leads.
	 *
	 * @param host the host's display name
	 * @param details how people get in
	 */
	public record MeetingJoin(String host, JoinDetails details) {
	}

}
