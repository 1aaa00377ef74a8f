package io.roomkeeper.console.security;

import java.util.Optional;

import org.springframework.stereotype.Component;

import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.person.PersonLookup;

/**
 * The person who is signed in, as the last sync stored them. The directory's identity
 * decides, not the uid: a new account may have the uid of somebody who has left.
 */
@Component
public class OwnPerson {

	private final CurrentActor actor;

	private final People people;

	OwnPerson(CurrentActor actor, People people) {
		this.actor = actor;
		this.people = people;
	}

	/**
	 * The person; empty where no sync has seen this account yet, and for the break-glass
	 * admin. They may be marked missing where the directory has them again since.
	 */
	public Optional<Person> find() {
		return this.actor.directoryId()
			.map(this.people::find)
			.orElseGet(() -> new PersonLookup(this.people).present(this.actor.uid()));
	}

	/** Whether that person is the one who is signed in. */
	public boolean is(Person person) {
		return find().filter((own) -> own.id().equals(person.id())).isPresent();
	}

}
