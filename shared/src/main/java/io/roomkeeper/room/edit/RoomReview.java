package io.roomkeeper.room.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Rooms;

/** Finds rooms that are less protected than the policy for their owners requires. */
public final class RoomReview {

	private final Rooms rooms;

	private final People people;

	private final RoomEditRules rules;

	RoomReview(Rooms rooms, People people, RoomEditRules rules) {
		this.rooms = rooms;
		this.people = people;
		this.rules = rules;
	}

	/**
	 * Returns the rooms of present owners that have no passcode although the policy
	 * requires one, by the owner's name. For admins and helpdesk.
	 */
	public List<LooseRoom> looserThanPolicy(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		Map<PersonId, List<RoomWeakness>> loose = new HashMap<>();
		this.rooms.withoutPasscode()
			.forEach((owner) -> this.rooms.of(owner)
				.map(this.rules::weaknesses)
				.filter((weaknesses) -> weaknesses.stream().anyMatch((one) -> one != RoomWeakness.WEAK_PASSCODE))
				.ifPresent((weaknesses) -> loose.put(owner, weaknesses)));
		return this.people.all(loose.keySet())
			.values()
			.stream()
			.map((owner) -> new LooseRoom(owner, Objects.requireNonNull(loose.get(owner.id()))))
			.sorted(Comparator.comparing((room) -> room.owner().seen().displayName()))
			.toList();
	}

	/** A room that is less protected than the policy requires, and in which ways. */
	public record LooseRoom(Person owner, List<RoomWeakness> weaknesses) {

		public LooseRoom {
			weaknesses = List.copyOf(weaknesses);
		}

	}

}
