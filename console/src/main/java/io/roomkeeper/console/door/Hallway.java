package io.roomkeeper.console.door;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import io.roomkeeper.directory.People;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;

/**
 * Finds the room behind a number or link: only an active one, of somebody who is present.
 */
@Component
class Hallway {

	private final Rooms rooms;

	private final People people;

	Hallway(Rooms rooms, People people) {
		this.rooms = rooms;
		this.people = people;
	}

	Optional<Door> byNumber(String digits) {
		return door(() -> this.rooms.withNumber(PersonalMeetingId.existing(digits)));
	}

	Optional<Door> byLink(String name) {
		return door(() -> this.rooms.withLink(new PersonalLink(name)));
	}

	private Optional<Door> door(Supplier<Optional<PersonalRoom>> search) {
		try {
			return search.get()
				.filter((room) -> room.state() == RoomState.ACTIVE)
				.flatMap((room) -> this.people.find(room.owner())
					.filter((person) -> person.missingSince().isEmpty())
					.map((person) -> new Door(person.seen().displayName(), room)));
		}
		catch (InvalidInputException ex) {
			return Optional.empty();
		}
	}

	/**
	 * An open door.
	 *
	 * @param owner how the owner is shown
	 * @param room the room behind it
	 */
	record Door(String owner, PersonalRoom room) {

	}

}
