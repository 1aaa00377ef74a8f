package io.roomkeeper.room;

import java.util.Optional;
import java.util.function.Supplier;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;

/**
 * Decides where a number or a link leads: to the room of a person who is present and
 * whose personal meeting ID is on, or nowhere. A visitor learns that a room exists but is
 * disabled only with the room's passcode.
 */
public final class JoinLinkResolver {

	private static final JoinTarget NOWHERE = new JoinTarget.Nowhere();

	private final Rooms rooms;

	private final People people;

	private final RoomStatuses statuses;

	/**
	 * @param statuses calculates the effective status of a room
	 */
	public JoinLinkResolver(Rooms rooms, People people, RoomStatuses statuses) {
		this.rooms = rooms;
		this.people = people;
		this.statuses = statuses;
	}

	/**
	 * Resolves a number.
	 * @param passcode the passcode that the visitor entered; may be wrong
	 */
	public JoinTarget byNumber(String digits, Optional<String> passcode) {
		return way(() -> this.rooms.withNumber(PersonalMeetingId.existing(digits)), passcode);
	}

	/**
	 * Resolves a link.
	 * @param passcode the passcode that the visitor entered; may be wrong
	 */
	public JoinTarget byLink(String name, Optional<String> passcode) {
		return way(() -> this.rooms.withLink(new PersonalLink(name)), passcode);
	}

	private JoinTarget way(Supplier<Optional<PersonalRoom>> search, Optional<String> passcode) {
		try {
			return search.get()
				.flatMap((room) -> this.people.find(room.owner()).map((person) -> way(person, room, passcode)))
				.orElse(NOWHERE);
		}
		catch (InvalidInputException ex) {
			return NOWHERE;
		}
	}

	private JoinTarget way(Person owner, PersonalRoom room, Optional<String> passcode) {
		String name = owner.seen().displayName();
		RoomStatus status = this.statuses.of(owner, Optional.of(room));
		if (status.opens()) {
			return new JoinTarget.Open(name, room);
		}
		return (status == RoomStatus.DISABLED
				&& passcode.filter((brought) -> room.passcode().filter((own) -> own.matches(brought)).isPresent())
					.isPresent()) ? new JoinTarget.Disabled(name) : NOWHERE;
	}

	/** The result of resolving a number or a link. */
	public sealed interface JoinTarget {

		/**
		 * The number or link leads to a room.
		 *
		 * @param owner the owner's display name
		 * @param room the room
		 */
		record Open(String owner, PersonalRoom room) implements JoinTarget {
		}

		/**
		 * The room exists, but its personal meeting ID is off.
		 *
		 * @param owner the owner's display name
		 */
		record Disabled(String owner) implements JoinTarget {
		}

		/** The number or link leads to nothing that the visitor may know about. */
		record Nowhere() implements JoinTarget {
		}

	}

}
