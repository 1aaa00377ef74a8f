package io.roomkeeper.person;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.PersonId;

/** Who is meant by a name. */
public sealed interface NameMatch {

	/** Nobody has or had it. */
	record Nobody() implements NameMatch {

	}

	/** One person is meant. */
	record One(PersonId person) implements NameMatch {

	}

	/**
	 * Several people who are present have it, so that none of them is meant.
	 *
	 * @param people all of them, by ascending id
	 */
	record Several(List<PersonId> people) implements NameMatch {

		public Several {
			people = List.copyOf(people);
		}

	}

	/** Nobody is meant. */
	static NameMatch nobody() {
		return new Nobody();
	}

	/** The person who is meant; empty where it is nobody or one of several. */
	default Optional<PersonId> one() {
		return (this instanceof One(PersonId person)) ? Optional.of(person) : Optional.empty();
	}

}
