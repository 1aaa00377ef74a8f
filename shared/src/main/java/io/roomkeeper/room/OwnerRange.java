package io.roomkeeper.room;

/**
 * A range of the ids of owners of rooms.
 *
 * @param after the lower bound, exclusive
 * @param last the upper bound, inclusive
 */
public record OwnerRange(int after, int last) {

	/** All owners. */
	public static final OwnerRange ALL = new OwnerRange(0, Integer.MAX_VALUE);

}
