package io.roomkeeper.person;

import java.util.List;
import java.util.Optional;

/** The result of resolving a name to a person. */
public sealed interface NameMatch {

	/** Nobody has or had the name. */
	record Nobody() implements NameMatch {

	}

	/** The name refers to one person. */
	record One(PersonId person) implements NameMatch {

	}

	/**
	 * Several present people have the name, so that it is ambiguous.
	 *
	 * @param people all of them, in ascending order of id
	 */
	record Several(List<PersonId> people) implements NameMatch {

		public Several {
			people = List.copyOf(people);
		}

	}

	/** Returns the result without a match. */
	static NameMatch nobody() {
		return new Nobody();
	}

	/** Returns the matching person; empty if there is none or several. */
	default Optional<PersonId> one() {
		return (this instanceof One(PersonId person)) ? Optional.of(person) : Optional.empty();
	}

}
