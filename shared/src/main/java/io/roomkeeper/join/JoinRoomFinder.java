package io.roomkeeper.join;

import java.util.Optional;

import io.roomkeeper.join.JoinAnswer.Closed;
import io.roomkeeper.join.JoinAnswer.Reason;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.service.ServiceRoom;

/**
 * Finds the room or meeting at a place, and says why it does not open. It checks no
 * rights: callers have found out that the reader may know.
 */
public final class JoinRoomFinder {

	private final PersonLookup people;

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final Meetings meetings;

	private final JoinDetailsResolver details;

	JoinRoomFinder(PersonLookup people, Rooms rooms, RoomStatuses statuses, Meetings meetings,
			JoinDetailsResolver details) {
		this.people = people;
		this.rooms = rooms;
		this.statuses = statuses;
		this.meetings = meetings;
		this.details = details;
	}

	/** Returns the personal room of a person. */
	public JoinAnswer room(PersonId owner) {
		return room(this.people.get(PersonRef.of(owner)));
	}

	/** Returns a meeting; {@link JoinAnswer.Nowhere} if there is none. */
	public JoinAnswer meeting(MeetingKey key) {
		return this.meetings.find(key)
			.map((one) -> meeting(Optional.of(one), this.people.get(PersonRef.of(one.host()))))
			.orElseGet(JoinAnswer.Nowhere::new);
	}

	JoinAnswer at(JoinEntry entry) {
		Person host = this.people.get(PersonRef.of(entry.host()));
		return switch (entry.place()) {
			case JoinEntry.Place.FormerNumber() -> new Closed(Reason.MOVED, host.seen().displayName());
			case JoinEntry.Place.OwnRoom() -> room(host);
			case JoinEntry.Place.Scheduled(var key) -> meeting(this.meetings.find(key), host);
		};
	}

	private JoinAnswer room(Person owner) {
		String name = owner.seen().displayName();
		Optional<PersonalRoom> room = this.rooms.of(owner.id());
		return switch (this.statuses.of(owner, room)) {
			case ACTIVE,
					OVERDUE ->
				room.<JoinAnswer>map((one) -> new JoinAnswer.Open(new JoinRoom(owner, Optional.empty(), true,
						one.pmi().grouped(), place(owner, one.pmi().digits(), one.passcode()))))
					.orElseGet(() -> new Closed(Reason.GONE, name));
			case DISABLED -> new Closed(Reason.DISABLED, name);
			case EXPIRED -> new Closed(Reason.EXPIRED, name);
			case NO_ROOM, RETIRED, OWNER_MISSING -> new Closed(Reason.GONE, name);
		};
	}

	private JoinAnswer meeting(Optional<Meeting> meeting, Person host) {
		String name = host.seen().displayName();
		if (meeting.isEmpty() || host.missingSince().isPresent()) {
			return new Closed(Reason.GONE, name);
		}
		if (meeting.get().cancelledAt().isPresent()) {
			return new Closed(Reason.CANCELLED, name);
		}
		JoinDetails way = this.details.of(meeting.get());
		return new JoinAnswer.Open(new JoinRoom(host, meeting, way.room().isPresent(), way.grouped(),
				place(host, way.digits(), way.passcode())));
	}

	private static ServiceRoom place(Person host, String digits, Optional<Passcode> passcode) {
		return new ServiceRoom(digits, passcode.map(Passcode::text), host.seen().uid().value(),
				host.seen().displayName());
	}

}
