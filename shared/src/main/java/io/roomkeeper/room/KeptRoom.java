package io.roomkeeper.room;

/**
 * A room as Roomkeeper keeps it, with what matters when another one is to take its place.
 *
 * @param room the room
 * @param adopted whether its owner had the number before Roomkeeper
 * @param shown whether its owner was shown the number
 */
public record KeptRoom(PersonalRoom room, boolean adopted, boolean shown) {

	/**
	 * Whether nobody can rely on it yet: its number was drawn, its owner never saw it,
	 * and the room was not started since it has it.
	 */
	public boolean untouched() {
		return !this.adopted && unknown();
	}

	/**
	 * Whether its owner has not been shown it and has not started it since it has its
	 * number: they cannot know its passcode from here.
	 */
	public boolean unknown() {
		return !this.shown && this.room.state() == RoomState.ACTIVE
				&& this.room.lastUsedOn().filter((used) -> !used.isBefore(this.room.assignedOn())).isEmpty();
	}

}
