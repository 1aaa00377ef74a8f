package io.roomkeeper.room.adoption;

import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;

/**
 * A stored room, with what decides whether another one may replace it.
 *
 * @param room the room
 * @param adopted whether its owner had the number before Roomkeeper
 * @param shown whether its owner was shown the number
 */
public record KeptRoom(PersonalRoom room, boolean adopted, boolean shown) {

	/**
	 * Returns whether nobody can rely on the room yet: its number was drawn, the owner
	 * never saw it, and the room was not started since it got the number.
	 */
	public boolean untouched() {
		return !this.adopted && unknown();
	}

	/**
	 * Returns whether the owner was never shown the room and has not started it since it
	 * got its number, so that they cannot know its passcode.
	 */
	public boolean unknown() {
		return !this.shown && this.room.state() == RoomState.ACTIVE
				&& this.room.lastUsedOn().filter((used) -> !used.isBefore(this.room.assignedOn())).isEmpty();
	}

}
