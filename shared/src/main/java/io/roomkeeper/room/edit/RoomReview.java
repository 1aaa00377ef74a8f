package io.roomkeeper.room.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.passcode.PasscodePolicy;

/** Finds rooms that are less protected than the policy for their owners demands. */
public final class RoomReview {

	private final Rooms rooms;

	private final People people;

	private final PasscodePolicy passcodes;

	RoomReview(Rooms rooms, People people, PasscodePolicy passcodes) {
		this.rooms = rooms;
		this.people = people;
		this.passcodes = passcodes;
	}

	/**
	 * Returns the present people whose active room has no passcode although policy
	 * demands one, by name. For admins and helpdesk.
	 */
	public List<Person> withoutRequiredPasscode(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		List<PersonId> loose = this.rooms.withoutPasscode()
			.stream()
			.filter((owner) -> this.passcodes.ofRoom(owner).required())
			.toList();
		Map<PersonId, Person> found = this.people.all(loose);
		return found.values().stream().sorted(Comparator.comparing((person) -> person.seen().displayName())).toList();
	}

}
