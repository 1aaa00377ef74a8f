package io.roomkeeper.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The store of people as they were last seen. Lists are written in batches. */
public interface People extends PersonNames {

	/** Everybody who was ever seen, by what stays the same about them. */
	Map<DirectoryId, KnownPerson> known();

	/** Sets ids aside for new people: the first of {@code count} consecutive ones. */
	PersonId allot(int count);

	/** Adds people who are new, each with an id that was set aside. */
	void add(Collection<Person> people, Instant at);

	/**
	 * Stores people who changed or came back: whoever is stored here is no longer
	 * missing.
	 */
	void update(Collection<Person> people, Instant at);

	/** Marks people as missing from the directory. */
	void markMissing(Collection<PersonId> people, Instant since);

	/** The person whom the directory calls that. */
	Optional<Person> find(DirectoryId id);

	/** The licence that somebody had at a moment of the past; the first known before. */
	Optional<Licence> licence(PersonId id, Instant moment);

	/** The people with those ids. */
	Map<PersonId, Person> all(Collection<PersonId> ids);

	/** Passes everybody whom the directory has to the reader, with their licence. */
	void present(BiConsumer<PersonId, Licence> reader);

	/** Passes everybody whom the directory has to the reader, with where they stand. */
	void names(BiConsumer<PersonId, String> reader);

	/** How many people the directory has. */
	int countPresent();

	/**
	 * Lets the database take notice that many people, their rooms and memberships were
	 * added.
	 */
	void manyWereAdded();

	/** How many people are marked missing. */
	int countMissing();

	/** People who are marked missing, the latest first, from {@code offset}. */
	List<Person> missing(int offset, int limit);

}
