package io.roomkeeper.visit.host;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinRoomFinder;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/** Finds the rooms and meetings of a host. */
public final class HostRooms {

	private final PersonLookup people;

	private final Meetings meetings;

	private final JoinRoomFinder rooms;

	HostRooms(PersonLookup people, Meetings meetings, JoinRoomFinder rooms) {
		this.people = people;
		this.meetings = meetings;
		this.rooms = rooms;
	}

	/**
	 * Returns the personal room or the meeting with a key, or why it does not open; empty
	 * if the actor is not its host.
	 * @param key {@code id-12} for the room of a person, {@code m-5} for a meeting
	 */
	public Optional<JoinAnswer> find(Actor actor, String key) {
		Optional<Person> person = this.people.acting(actor);
		if (person.isEmpty()) {
			return Optional.empty();
		}
		return PersonRef.ID.matcher(key).matches()
				? person.filter((one) -> PersonRef.of(one.id()).text().equals(key))
					.map((one) -> this.rooms.room(one.id()))
				: this.meetings.find(MeetingKey.parse(key))
					.filter((meeting) -> meeting.isHost(person.get().id()))
					.map((meeting) -> this.rooms.meeting(meeting.key()));
	}

}
