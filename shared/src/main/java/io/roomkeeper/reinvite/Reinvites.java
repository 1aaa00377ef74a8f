package io.roomkeeper.reinvite;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;

/** The store of re-invite items. Implementations write collections in batches. */
public interface Reinvites {

	/** Sets numbers for new items aside, each of them once. */
	List<ReinviteId> newIds(int count);

	/** Adds items. */
	void add(Collection<ReinviteItem> items);

	/** Replaces the cause, the new way in and the state of stored items. */
	void replace(Collection<ReinviteItem> items);

	/** Returns an item. */
	Optional<ReinviteItem> find(ReinviteId id);

	/** Returns the item that is to do for each of the meetings; others are left out. */
	Map<MeetingKey, ReinviteItem> toDoOf(Collection<MeetingKey> meetings);

	/**
	 * Returns a host's items, those to do first, then the newest first.
	 * @param limit how many at most
	 */
	List<ReinviteItem> of(PersonId host, int limit);

	/** Counts a host's items in each state; states without items are left out. */
	Map<ReinviteState, Integer> countOf(PersonId host);

}
