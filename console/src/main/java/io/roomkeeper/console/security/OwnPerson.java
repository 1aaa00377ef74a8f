package io.roomkeeper.console.security;

import java.util.Optional;

import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import org.springframework.stereotype.Component;

/**
 * The signed-in user as the last sync stored them. The directory ID identifies the user,
 * not the uid, because a new account can have the uid of a former user.
 */
@Component
public class OwnPerson {

	private final CurrentActor actor;

	private final People people;

	private final PersonLookup lookup;

	OwnPerson(CurrentActor actor, People people, PersonLookup lookup) {
		this.actor = actor;
		this.people = people;
		this.lookup = lookup;
	}

	/**
	 * Returns the stored person; empty for the break-glass admin and if no sync has seen
	 * the account yet. The person can be marked as missing if they returned to the
	 * directory after the last sync.
	 */
	public Optional<Person> find() {
		return this.actor.directoryId().map(this.people::find).orElseGet(() -> this.lookup.present(this.actor.uid()));
	}

	/** Returns whether a person is the signed-in user. */
	public boolean is(Person person) {
		return find().filter((own) -> own.id().equals(person.id())).isPresent();
	}

}
