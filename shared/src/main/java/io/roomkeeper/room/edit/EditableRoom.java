package io.roomkeeper.room.edit;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.QuarantinedNumber;
import io.roomkeeper.room.RoomStatus;

/**
 * A room as one reader may see it.
 *
 * @param owner the owner
 * @param room the room; use {@link #readablePasscode} for its passcode
 * @param version counts the changes of the room
 * @param status the effective status
 * @param rights what the reader may do
 * @param waiting whether guests wait until they are admitted
 * @param weaknesses in which ways the room is less protected than the policy requires
 * @param reserved earlier numbers that are reserved for the owner
 */
public record EditableRoom(Person owner, PersonalRoom room, int version, RoomStatus status, Rights rights,
		RoomWaiting waiting, List<RoomWeakness> weaknesses, List<QuarantinedNumber> reserved) {

	/** Returns the passcode if there is one and the reader may read it. */
	public Optional<Passcode> readablePasscode() {
		return this.room.passcode().filter((_) -> this.rights.edit());
	}

	/**
	 * What a reader may do with a room.
	 *
	 * @param edit whether the reader may change the room and read its passcode
	 * @param giveBack whether the reader may give an earlier number back
	 */
	public record Rights(boolean edit, boolean giveBack) {

	}

}
