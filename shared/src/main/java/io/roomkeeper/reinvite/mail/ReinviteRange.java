package io.roomkeeper.reinvite.mail;

/**
 * A range of the numbers of re-invite items.
 *
 * @param after the lower bound, exclusive
 * @param last the upper bound, inclusive
 */
public record ReinviteRange(int after, int last) {

	/** All items. */
	public static final ReinviteRange ALL = new ReinviteRange(0, Integer.MAX_VALUE);

}
