package io.roomkeeper.meeting.scheduling;

import java.util.Optional;

import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.edit.RoomWaiting;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * The settings that apply to the meetings of a host, before one is scheduled.
 *
 * @param personalRoom whether meetings take place in the personal room
 * @param passcode whether meetings with a number of their own need a passcode
 * @param waitingRoom whether guests wait until they are admitted
 * @param ownWaitingRoom whether guests of the personal room wait, if that was chosen for
 * the room
 * @param room the status of the host's room
 */
public record MeetingOptions(EffectiveSetting personalRoom, EffectiveSetting passcode, EffectiveSetting waitingRoom,
		Optional<Boolean> ownWaitingRoom, RoomStatus room) {

	/** Returns whether meetings can take place in the personal room. */
	public boolean allowsPersonalRoom() {
		return this.room.opens() && allows(this.personalRoom, true);
	}

	/**
	 * Returns whether guests wait if nobody chooses. A choice for the room decides for
	 * meetings in it, unless the setting is locked.
	 * @param inPersonalRoom whether the meeting takes place in the personal room
	 */
	public boolean guestsWait(boolean inPersonalRoom) {
		return waiting(inPersonalRoom).on();
	}

	/** Returns whether a choice for the personal room decides whether guests wait. */
	public boolean followsRoom(boolean inPersonalRoom) {
		return waiting(inPersonalRoom).chosen();
	}

	private RoomWaiting waiting(boolean inPersonalRoom) {
		return RoomWaiting.of(inPersonalRoom ? this.ownWaitingRoom : Optional.empty(), this.waitingRoom);
	}

	/** Returns whether somebody may choose that value for a setting. */
	public boolean allows(EffectiveSetting setting, boolean on) {
		return !setting.locked() || setting.value().isOn() == on;
	}

}
