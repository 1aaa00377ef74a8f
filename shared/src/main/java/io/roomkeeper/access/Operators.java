package io.roomkeeper.access;

import java.util.Map;
import java.util.Optional;

import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonLookup;

/**
 * The accounts of the operating system that run commands, and the people to whom some of
 * them belong. Whoever can run a command can read the data directory, and so may do
 * everything; an account that belongs to a person acts in that person's name, so that the
 * two are one.
 */
public final class Operators {

	private final Map<String, Uid> owners;

	private final People people;

	/**
	 * @param owners whose each account is, by the account's exact name; an account that
	 * is not listed is nobody's
	 * @param people whom the last sync saw
	 */
	public Operators(Map<String, Uid> owners, People people) {
		this.owners = Map.copyOf(owners);
		this.people = people;
	}

	/**
	 * The person to whom an account belongs. Empty where it is nobody's, or its owner is
	 * missing from the directory.
	 */
	public Optional<Person> owner(String account) {
		return Optional.ofNullable(this.owners.get(account))
			.flatMap((uid) -> new PersonLookup(this.people).match(uid).one())
			.flatMap(this.people::find)
			.filter((person) -> person.missingSince().isEmpty());
	}

	/** Who acts when that account runs a command. */
	public Actor actor(String account) {
		return owner(account).map((person) -> Actor.operator(person.seen().uid().value()))
			.orElseGet(() -> Actor.operator(account))
			.from(Origin.command(account));
	}

}
