package io.roomkeeper.room.edit;

import java.util.Optional;

import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;

/**
 * The effect of a change of a room, before or after it is made.
 *
 * @param before the room before the change
 * @param after the room after it
 * @param version the version of the room before the change
 * @param reinvites the re-invites that it needs and avoids
 */
public record RoomEditPreview(PersonalRoom before, PersonalRoom after, int version, ReinviteCounts reinvites) {

	/** Returns whether the room would stay as it is. */
	public boolean changesNothing() {
		return this.before.equals(this.after) && linkName(this.before).equals(linkName(this.after));
	}

	/** Returns a link as its owner writes it; links that differ in case are equal. */
	static Optional<String> linkName(PersonalRoom room) {
		return room.link().map(PersonalLink::name);
	}

}
