package io.roomkeeper.reinvite;

/**
 * The number of a re-invite item.
 *
 * @param value 1 or more
 */
public record ReinviteId(int value) {

	public ReinviteId {
		if (value < 1) {
			throw new IllegalArgumentException("The number of a re-invite is positive: " + value);
		}
	}

}
