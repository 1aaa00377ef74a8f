package io.roomkeeper.signin;

import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;

/**
 * Maps operating-system accounts that run commands to people. An account that can run a
 * command can read the data directory and therefore has every right. An account that
 * belongs to a person acts in that person's name.
 */
public final class Operators {

	private final Map<String, Uid> owners;

	private final PersonLookup people;

	/**
	 * @param owners the owner of each account, by the account's exact name; accounts that
	 * are not listed belong to nobody
	 * @param people finds the people seen by the last sync
	 */
	public Operators(Map<String, Uid> owners, PersonLookup people) {
		this.owners = Map.copyOf(owners);
		this.people = people;
	}

	/**
	 * Returns the person who owns an account. Empty if nobody does, or the owner is
	 * missing from the directory.
	 */
	public Optional<Person> owner(String account) {
		return Optional.ofNullable(this.owners.get(account))
			.flatMap(this.people::named)
			.filter((person) -> person.missingSince().isEmpty());
	}

	/**
	 * Returns whether the actor is an account at the machine's own shell, or Roomkeeper
	 * itself, and belongs to no person.
	 */
	public boolean isOperator(Actor actor) {
		return actor.origin().isTrusted() && actor.origin().account().flatMap(this::owner).isEmpty();
	}

	/** Returns the actor for commands that the account runs. */
	public Actor actor(String account) {
		return owner(account).map((person) -> Actor.operator(person.seen().uid().value()))
			.orElseGet(() -> Actor.operator(account))
			.from(Origin.command(account));
	}

}
