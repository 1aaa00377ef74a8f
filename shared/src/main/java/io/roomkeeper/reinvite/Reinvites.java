package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;

/** The store of re-invite items. Implementations write collections in batches. */
public interface Reinvites {

	/** Reserves numbers for new items; each number is returned once. */
	List<ReinviteId> newIds(int count);

	/** Adds items. */
	void add(Collection<ReinviteItem> items);

	/**
	 * Replaces the cause, the new details, the state and the detail of stored items, and
	 * raises their versions by one.
	 */
	void replace(Collection<ReinviteItem> items);

	/** Records that items come from a change of many rooms. Repeating it is harmless. */
	void belongTo(int change, Collection<ReinviteId> items);

	/** Returns an item. */
	Optional<ReinviteItem> find(ReinviteId id);

	/** Returns the open item of each of the meetings; others are left out. */
	Map<MeetingKey, ReinviteItem> openOf(Collection<MeetingKey> meetings);

	/**
	 * Returns the latest item of each of the meetings that needed a new invitation;
	 * others are left out.
	 */
	Map<MeetingKey, ReinviteItem> latestOf(Collection<MeetingKey> meetings);

	/**
	 * Returns items by the hosts of their meetings, then by their numbers. Leaves out
	 * items of meetings that are over or cancelled and are still to do.
	 * @param from meetings that begin before then are over
	 * @param after only items after this one; null for the first
	 */
	List<ReinviteItem> page(ReinviteFilter filter, Instant from, @Nullable ReinviteItem after, int limit);

	/** Returns the numbers of all these items, by the hosts of their meetings. */
	List<ReinviteId> select(ReinviteFilter filter, Instant from);

	/** Returns items by the hosts of their meetings, then by their numbers. */
	List<ReinviteItem> all(Collection<ReinviteId> ids);

	/** Counts these items in each state; states without items are left out. */
	Map<ReinviteState, Integer> count(ReinviteFilter filter, Instant from);

	/**
	 * Returns how far these items have come in each group of their hosts, those with the
	 * most open items first.
	 * @param limit how many groups at most
	 */
	List<GroupProgress> progress(ReinviteFilter filter, Instant from, int limit);

	/** Returns the changes of many rooms from which an item comes, in ascending order. */
	List<Integer> changesOf(ReinviteId item);

	/**
	 * Returns a host's items, those to do first, then the newest first.
	 * @param limit how many at most
	 */
	List<ReinviteItem> of(PersonId host, int limit);

	/** Counts a host's items in each state; states without items are left out. */
	Map<ReinviteState, Integer> countOf(PersonId host);

}
