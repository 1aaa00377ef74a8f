package io.roomkeeper.room.edit;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Decides who may do what with a room. The owner and admins change it and read its
 * passcode. Helpdesk sees it, and gives earlier numbers back, as admins do.
 */
final class RoomRights {

	private final PersonLookup people;

	RoomRights(PersonLookup people) {
		this.people = people;
	}

	/**
	 * Returns the owner, for an actor who may see the room. An actor who may not does not
	 * learn whether there is such a person.
	 */
	Person readable(Actor actor, PersonRef ref) {
		Optional<Person> found = this.people.find(ref);
		if (found.filter((owner) -> isOwner(actor, owner.id())).isEmpty()) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
		return found.orElseGet(() -> this.people.get(ref));
	}

	/** Returns the owner, for an actor who may change the room. */
	Person editable(Actor actor, PersonRef ref) {
		Person owner = readable(actor, ref);
		if (!isOwner(actor, owner.id())) {
			actor.require(Role.ADMIN);
		}
		return owner;
	}

	/** Returns what the actor may do with a room. */
	EditableRoom.Rights of(Actor actor, PersonId owner) {
		return new EditableRoom.Rights(actor.hasAny(Role.ADMIN) || isOwner(actor, owner),
				actor.hasAny(Role.ADMIN, Role.HELPDESK));
	}

	private boolean isOwner(Actor actor, PersonId owner) {
		return this.people.acting(actor).filter((person) -> person.id().equals(owner)).isPresent();
	}

}
