package io.roomkeeper.room.edit;

import java.util.Optional;

import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * The requested changes of a room.
 *
 * @param pmi the new number; empty to keep it
 * @param link the personal link
 * @param passcode the passcode
 * @param waitingRoom the room's own setting of the waiting room
 * @param reissue whether the number is replaced to keep strangers out, which needs no
 * licence
 */
public record RoomEdit(Optional<PersonalMeetingId> pmi, FieldEdit<PersonalLink> link, FieldEdit<Passcode> passcode,
		FieldEdit<Boolean> waitingRoom, boolean reissue) {

	/** Changes the number. */
	public static RoomEdit number(PersonalMeetingId pmi) {
		return new RoomEdit(Optional.of(pmi), FieldEdit.keep(), FieldEdit.keep(), FieldEdit.keep(), false);
	}

	/** Changes or removes the personal link. */
	public static RoomEdit link(FieldEdit<PersonalLink> link) {
		return new RoomEdit(Optional.empty(), link, FieldEdit.keep(), FieldEdit.keep(), false);
	}

	/** Changes or removes the passcode. */
	public static RoomEdit passcode(FieldEdit<Passcode> passcode) {
		return new RoomEdit(Optional.empty(), FieldEdit.keep(), passcode, FieldEdit.keep(), false);
	}

	/** Changes the room's own setting of the waiting room. */
	public static RoomEdit waitingRoom(FieldEdit<Boolean> waitingRoom) {
		return new RoomEdit(Optional.empty(), FieldEdit.keep(), FieldEdit.keep(), waitingRoom, false);
	}

}
