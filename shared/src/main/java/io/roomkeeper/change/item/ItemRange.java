package io.roomkeeper.change.item;

/**
 * Consecutive items of a plan.
 *
 * @param after the position before the first of them; 0 or more
 * @param last the position of the last of them
 */
public record ItemRange(int after, int last) {

	/** All items of a plan. */
	public static final ItemRange ALL = new ItemRange(0, Integer.MAX_VALUE);

	/** Returns the part of the range after a position. */
	public ItemRange following(int position) {
		return new ItemRange(position, this.last);
	}

}
