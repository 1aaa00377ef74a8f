package io.roomkeeper.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which people have or had which names. {@code io.roomkeeper.person.PersonLookup} decides
 * who of them is meant.
 */
public interface PersonNames {

	/** The person with that id. */
	Optional<Person> find(PersonId id);

	/**
	 * Everybody who has or had one of the names, in any order; several people may have
	 * one.
	 * @param keys the names in lower case, each once
	 */
	List<NameHolder> holders(NameKind kind, Collection<String> keys);

}
