package io.roomkeeper.reinvite;

import java.util.OptionalInt;

/**
 * Where a re-invite item comes from.
 *
 * @param cause why the join details have changed
 * @param change the number of the change of many rooms; empty if one room or meeting was
 * changed on its own
 */
public record ReinviteOrigin(ReinviteCause cause, OptionalInt change) {

	/** Returns the origin of an item that belongs to no change of many rooms. */
	public static ReinviteOrigin of(ReinviteCause cause) {
		return new ReinviteOrigin(cause, OptionalInt.empty());
	}

	/** Returns the origin of an item of a change of many rooms. */
	public static ReinviteOrigin of(ReinviteCause cause, int change) {
		return new ReinviteOrigin(cause, OptionalInt.of(change));
	}

}
