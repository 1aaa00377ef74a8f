package io.roomkeeper.room.adoption;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.roomkeeper.run.RunId;

/**
 * The store of rooms whose owners have not been seen by any sync yet. Their numbers are
 * reserved.
 */
public interface PendingRooms {

	/** Returns whether the store holds any room. */
	boolean any();

	/**
	 * Returns rooms that the run has added and that share an owner, number or link with
	 * one of these.
	 */
	List<PendingRoom> alike(Collection<PendingRoom> rooms, RunId run);

	/**
	 * Adds rooms that share no owner, number or link with each other or with other rooms
	 * of the same run. Rooms that earlier runs added for the same owner or number are
	 * removed; those with the same link lose it.
	 */
	void add(Collection<PendingRoom> rooms, RunId run);

	/**
	 * Returns rooms in ascending order of number, after the given one; 0 starts at the
	 * beginning.
	 */
	List<PendingRoom> page(long afterNumber, int limit);

	/**
	 * Returns those of the uids and mail addresses, all in lower case, for which a room
	 * is stored.
	 */
	Set<String> among(Collection<String> uids, Collection<String> mails);

	/** Removes rooms whose owners have been seen by a sync. */
	void remove(Collection<PendingRoom> rooms);

}
