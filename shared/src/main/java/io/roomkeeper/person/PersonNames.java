package io.roomkeeper.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.NameKind;

/**
 * The names that people have or had. {@code io.roomkeeper.person.PersonLookup} decides
 * which person a name refers to.
 */
public interface PersonNames {

	/** Returns the person with that id. */
	Optional<Person> find(PersonId id);

	/**
	 * Returns everyone who has or had one of the names, in any order; several people may
	 * share one.
	 * @param keys the names in lower case, each once
	 */
	List<NameHolder> holders(NameKind kind, Collection<String> keys);

}
