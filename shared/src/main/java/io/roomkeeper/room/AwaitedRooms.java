package io.roomkeeper.room;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.roomkeeper.run.RunId;

/**
 * The store of rooms whose owners no sync has seen yet. Their numbers are drawn for
 * nobody else.
 */
public interface AwaitedRooms {

	/** Whether there are any. */
	boolean any();

	/**
	 * Rooms that a run has added and that share an owner, number or link with one of
	 * these.
	 */
	List<AwaitedRoom> alike(Collection<AwaitedRoom> rooms, RunId run);

	/**
	 * Adds rooms that share nothing with each other or with others of the same run. Those
	 * that earlier runs added for the same owner or number give way; those with the same
	 * link lose it.
	 */
	void add(Collection<AwaitedRoom> rooms, RunId run);

	/** Rooms by ascending number, from behind one; 0 from the beginning. */
	List<AwaitedRoom> page(long afterNumber, int limit);

	/** Those of the uids and mail addresses, all in lower case, that a room awaits. */
	Set<String> among(Collection<String> uids, Collection<String> mails);

	/** Takes out rooms whose owners have come. */
	void remove(Collection<AwaitedRoom> rooms);

}
