package io.roomkeeper.meeting;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;

/** The store of meetings and invitees. Implementations write collections in batches. */
public interface Meetings extends PersonalRoomMeetings {

	/** Reserves keys for new meetings; each key is returned once. */
	List<MeetingKey> newKeys(int count);

	/**
	 * Adds meetings.
	 * @param now the moment whose next occurrence is stored with each
	 */
	void add(Collection<Meeting> meetings, Instant now);

	/**
	 * Replaces a meeting, except its key and host, and raises its version by one.
	 * @param now the moment whose next occurrence is stored
	 * @return false if the stored version is another one; nothing is changed then
	 */
	boolean replace(Meeting meeting, Instant now);

	/** Returns a meeting, cancelled or not. */
	Optional<Meeting> find(MeetingKey key);

	/** Returns these meetings, cancelled or not; unknown keys are left out. */
	Map<MeetingKey, Meeting> all(Collection<MeetingKey> keys);

	/** Returns the meeting to which a link leads. */
	Optional<Meeting> withToken(LinkToken token);

	/** Returns the meetings with these UIDs. */
	Map<String, Meeting> withUids(Collection<String> uids);

	/**
	 * Returns the meetings of unknown UID that first begin at one of a host's moments.
	 * @param starts the moments by host
	 */
	List<Meeting> withoutUid(Map<PersonId, Set<Instant>> starts);

	/** Returns the meetings that have one of these generated numbers. */
	Map<MeetingId, MeetingKey> withNumbers(Collection<MeetingId> numbers);

	/**
	 * Returns the host's meetings that take place at or after that moment and are not
	 * cancelled, by their next occurrence.
	 */
	List<Meeting> upcomingOf(PersonId host, Instant from, int limit);

	/**
	 * Returns the meetings in personal rooms of these hosts that begin or continue at or
	 * after that moment and are not cancelled.
	 */
	List<Meeting> inPersonalRooms(Collection<PersonId> hosts, Instant from);

	/**
	 * Returns the hosts that have such meetings, in ascending order.
	 * @param after only hosts with a larger ID; null for the first
	 */
	List<PersonId> hostsInPersonalRooms(Instant from, @Nullable PersonId after, int limit);

	/**
	 * Stores of each meeting whether it takes place in the personal room, and its
	 * revision for calendars, and raises its version by one. Leaves out meetings of which
	 * another version is stored.
	 */
	void revise(Collection<Meeting> meetings);

	/** Counts all meetings. */
	int count();

	/**
	 * Returns meetings whose stored next occurrence has ended, by ascending key.
	 * @param after only meetings with a larger key; 0 for the first
	 */
	List<Meeting> passed(Instant now, int after, int limit);

	/** Stores the next occurrence of each of these meetings. */
	void moveOn(Collection<Meeting> meetings, Instant now);

	/** Returns the people who may schedule for a host. */
	Set<PersonId> delegatesOf(PersonId host);

	/** Returns the hosts for whom a person may schedule. */
	Set<PersonId> hostsOf(PersonId delegate);

	/**
	 * Returns the meetings of hosts who are missing from the directory, that take place
	 * at or after that moment and are not cancelled, by their next occurrence.
	 */
	List<Meeting> ofDeparted(Instant from, int limit);

	/** Counts these meetings. */
	int countOfDeparted(Instant from);

	/** Stores another host of a meeting. */
	void changeHost(MeetingKey key, PersonId host);

	/** Replaces all delegates of a host. */
	void appoint(PersonId host, Set<PersonId> delegates);

}
