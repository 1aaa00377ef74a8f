package io.roomkeeper.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;

/**
 * The store of people as they were last seen. Implementations write collections in
 * batches.
 */
public interface People extends PersonNames {

	/** Returns everyone who was ever seen, by directory id. */
	Map<DirectoryId, KnownPerson> known();

	/** Reserves {@code count} consecutive ids for new people and returns the first. */
	PersonId allot(int count);

	/**
	 * Returns how many threads can usefully add people at the same time.
	 * @param most the maximum; at least 1
	 */
	int usefulWriters(int most);

	/** Adds new people, each with a reserved id. */
	void add(Collection<Person> people, Instant at);

	/** Updates people who changed or came back; they are no longer missing. */
	void update(Collection<Person> people, Instant at);

	/** Marks people as missing from the directory. */
	void markMissing(Collection<PersonId> people, Instant since);

	/** Returns the stored people with these directory ids. */
	Map<DirectoryId, Person> known(Collection<DirectoryId> ids);

	/**
	 * Returns the uids of present people with an alias that folds to this key, by
	 * ascending person id.
	 * @param foldKey a name folded as for a search
	 */
	List<Uid> uidsBehind(String foldKey);

	/** Returns the person with that directory id. */
	Optional<Person> find(DirectoryId id);

	/**
	 * Returns the licence that a person had at a past moment, or the first known one if
	 * the moment is earlier.
	 */
	Optional<Licence> licence(PersonId id, Instant moment);

	/** Returns the people with these ids. */
	Map<PersonId, Person> all(Collection<PersonId> ids);

	/** Passes every present person to the reader, with their licence. */
	void present(BiConsumer<PersonId, Licence> reader);

	/** Passes every present person to the reader, with their DN. */
	void names(BiConsumer<PersonId, String> reader);

	/** Counts the people whom the directory has. */
	int countPresent();

	/**
	 * Updates the database's statistics after many people, rooms and memberships were
	 * added.
	 */
	void manyWereAdded();

	/** Counts the people who are marked missing. */
	int countMissing();

	/** Returns people who are marked missing, latest first, from {@code offset}. */
	List<Person> missing(int offset, int limit);

}
