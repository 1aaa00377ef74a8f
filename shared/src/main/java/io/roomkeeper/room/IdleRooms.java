package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;

/** Port to the rooms that a sweep expires. */
public interface IdleRooms {

	/** How many rooms are active, and how many of these a sweep on that day expires. */
	Extent extent(LocalDate asOf);

	/**
	 * Owners by their ids, in as many parts as the database works on at once to its
	 * advantage; together everybody, and nobody twice.
	 */
	List<Owners> parts();

	/**
	 * Active rooms of present people whose end has come on that day, by ascending owner.
	 * @param owners among whom to look
	 * @param limit how many to give at most
	 */
	List<IdleRoom> page(LocalDate asOf, Owners owners, int limit);

	/**
	 * Expires rooms that are still active and whose end has come on that day; others are
	 * left alone.
	 * @return the owners whose room expired now
	 */
	Set<PersonId> expire(Collection<PersonId> owners, LocalDate asOf);

	/**
	 * How much a sweep would do.
	 *
	 * @param idle active rooms of present people whose end has come
	 * @param active all active rooms
	 */
	record Extent(int idle, int active) {

	}

	/**
	 * Owners whose ids lie between two bounds.
	 *
	 * @param after the first id that is not among them
	 * @param last the last one that may be
	 */
	record Owners(int after, int last) {

		/** Everybody. */
		public static final Owners ALL = new Owners(0, Integer.MAX_VALUE);

		/** Those who come after one of them. */
		public Owners from(PersonId owner) {
			return new Owners(owner.value(), this.last);
		}

	}

	/**
	 * A room that nobody has started for long.
	 *
	 * @param owner whose it is
	 * @param uid their uid
	 * @param pmi its number
	 * @param lastUsedOn when it was last started, as far as is known
	 */
	record IdleRoom(PersonId owner, Uid uid, PersonalMeetingId pmi, Optional<LocalDate> lastUsedOn) {

	}

}
