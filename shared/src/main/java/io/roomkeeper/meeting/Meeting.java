package io.roomkeeper.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;

/**
 * A scheduled meeting.
 *
 * @param key Roomkeeper's own number of it
 * @param host the person whose meeting it is
 * @param topic 1 to {@value #LONGEST_TOPIC} characters on one line
 * @param schedule its dates
 * @param access how people get in
 * @param invitees each address once, at most {@value #MOST_INVITEES}
 * @param alternativeHosts people who may start it in the host's place
 * @param calendar its revision for calendars
 * @param origin where its invitation was made
 * @param language the language of its invitation
 * @param cancelledAt when it was cancelled
 * @param version counts its changes, from 1
 */
public record Meeting(MeetingKey key, PersonId host, String topic, MeetingSchedule schedule, MeetingAccess access,
		List<Invitee> invitees, Set<PersonId> alternativeHosts, CalendarRevision calendar, MeetingOrigin origin,
		Locale language, Optional<Instant> cancelledAt, int version) {

	/** The maximum length of a topic, in UTF-16 units. */
	public static final int LONGEST_TOPIC = 200;

	/** The maximum number of invitees of one meeting. */
	public static final int MOST_INVITEES = 1_000;

	/** The maximum number of alternative hosts of one meeting. */
	public static final int MOST_HOSTS = 50;

	/**
	 * @throws InvalidInputException if there are too many people or an address is there
	 * twice
	 */
	public Meeting {
		if (invitees.size() > MOST_INVITEES || alternativeHosts.size() > MOST_HOSTS) {
			throw new InvalidInputException(
					FailureText.of("meeting.invitees", Argument.number(MOST_INVITEES), Argument.number(MOST_HOSTS)));
		}
		Set<String> addresses = new HashSet<>();
		for (Invitee invitee : invitees) {
			if (!addresses.add(invitee.mailKey())) {
				throw new InvalidInputException(FailureText.of("meeting.invited-twice", Argument.text(invitee.mail())));
			}
		}
		invitees = invitees.stream().sorted(Comparator.comparing(Invitee::mailKey)).toList();
		alternativeHosts = Set.copyOf(alternativeHosts);
	}

	/** Returns whether it takes place in the host's personal room. */
	public boolean inPersonalRoom() {
		return this.access.inPersonalRoom();
	}

	/** Returns the next occurrence at a moment; empty if it is over or cancelled. */
	public Optional<Occurrence> next(Instant moment) {
		return this.cancelledAt.isPresent() ? Optional.empty() : this.schedule.next(moment);
	}

	/** Returns a copy with other dates. */
	public Meeting with(MeetingSchedule other) {
		return new Meeting(this.key, this.host, this.topic, other, this.access, this.invitees, this.alternativeHosts,
				this.calendar, this.origin, this.language, this.cancelledAt, this.version);
	}

	/** Returns a copy with other join details. */
	public Meeting with(MeetingAccess other) {
		return new Meeting(this.key, this.host, this.topic, this.schedule, other, this.invitees, this.alternativeHosts,
				this.calendar, this.origin, this.language, this.cancelledAt, this.version);
	}

	/** Returns a copy with another revision for calendars. */
	public Meeting with(CalendarRevision other) {
		return new Meeting(this.key, this.host, this.topic, this.schedule, this.access, this.invitees,
				this.alternativeHosts, other, this.origin, this.language, this.cancelledAt, this.version);
	}

	/** Returns a copy with other invitees. */
	public Meeting with(List<Invitee> others) {
		return new Meeting(this.key, this.host, this.topic, this.schedule, this.access, others, this.alternativeHosts,
				this.calendar, this.origin, this.language, this.cancelledAt, this.version);
	}

	/** Returns a copy with another topic. */
	public Meeting with(String other) {
		return new Meeting(this.key, this.host, other, this.schedule, this.access, this.invitees, this.alternativeHosts,
				this.calendar, this.origin, this.language, this.cancelledAt, this.version);
	}

	/** Returns a copy with other alternative hosts. */
	public Meeting with(Set<PersonId> others) {
		return new Meeting(this.key, this.host, this.topic, this.schedule, this.access, this.invitees, others,
				this.calendar, this.origin, this.language, this.cancelledAt, this.version);
	}

	/** Returns a copy whose invitation is in another language. */
	public Meeting with(Locale other) {
		return new Meeting(this.key, this.host, this.topic, this.schedule, this.access, this.invitees,
				this.alternativeHosts, this.calendar, this.origin, other, this.cancelledAt, this.version);
	}

	/** Returns a copy with another host, who is not an alternative host. */
	public Meeting hostedBy(PersonId other) {
		Set<PersonId> others = new HashSet<>(this.alternativeHosts);
		others.remove(other);
		return new Meeting(this.key, other, this.topic, this.schedule, this.access, this.invitees, others,
				this.calendar, this.origin, this.language, this.cancelledAt, this.version);
	}

	/** Returns a copy that is cancelled, as a revision that outranks all others. */
	public Meeting cancelled(Instant now) {
		return new Meeting(this.key, this.host, this.topic, this.schedule, this.access, this.invitees,
				this.alternativeHosts, this.calendar.raised(now), this.origin, this.language, Optional.of(now),
				this.version);
	}

	/** Returns whether a person is the host or an alternative host. */
	public boolean isHost(PersonId person) {
		return this.host.equals(person) || this.alternativeHosts.contains(person);
	}

}
