package io.roomkeeper.room;

import java.util.Optional;
import java.util.function.Supplier;

import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.failure.InvalidInputException;

/**
 * Decides where a number or a link leads: into the room of somebody who is present and
 * whose personal meeting ID is on, or nowhere. Only whoever brings the room's passcode
 * learns that it is there and disabled.
 */
public final class Doorkeeper {

	private static final WayIn NOWHERE = new WayIn.Nowhere();

	private final Rooms rooms;

	private final People people;

	private final RoomStatuses statuses;

	/**
	 * @param rooms the rooms
	 * @param people their owners
	 * @param statuses the effective status of a room
	 */
	public Doorkeeper(Rooms rooms, People people, RoomStatuses statuses) {
		this.rooms = rooms;
		this.people = people;
		this.statuses = statuses;
	}

	/**
	 * Where a number leads.
	 * @param passcode what the visitor brought; may be wrong
	 */
	public WayIn byNumber(String digits, Optional<String> passcode) {
		return way(() -> this.rooms.withNumber(PersonalMeetingId.existing(digits)), passcode);
	}

	/**
	 * Where a link leads.
	 * @param passcode what the visitor brought; may be wrong
	 */
	public WayIn byLink(String name, Optional<String> passcode) {
		return way(() -> this.rooms.withLink(new PersonalLink(name)), passcode);
	}

	private WayIn way(Supplier<Optional<PersonalRoom>> search, Optional<String> passcode) {
		try {
			return search.get()
				.flatMap((room) -> this.people.find(room.owner()).map((person) -> way(person, room, passcode)))
				.orElse(NOWHERE);
		}
		catch (InvalidInputException ex) {
			return NOWHERE;
		}
	}

	private WayIn way(Person owner, PersonalRoom room, Optional<String> passcode) {
		String name = owner.seen().displayName();
		RoomStatus status = this.statuses.of(owner, Optional.of(room));
		if (status.opens()) {
			return new WayIn.Open(name, room);
		}
		return (status == RoomStatus.DISABLED && passcode.filter(room.passcode()::matches).isPresent())
				? new WayIn.Disabled(name) : NOWHERE;
	}

	/** Where a number or a link leads. */
	public sealed interface WayIn {

		/**
		 * Into a room.
		 *
		 * @param owner how its owner is shown
		 * @param room the room
		 */
		record Open(String owner, PersonalRoom room) implements WayIn {
		}

		/**
		 * To a room whose personal meeting ID is off.
		 *
		 * @param owner how its owner is shown
		 */
		record Disabled(String owner) implements WayIn {
		}

		/** To nothing that a visitor may know of. */
		record Nowhere() implements WayIn {
		}

	}

}
