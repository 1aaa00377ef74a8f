package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * What the settings say about the meetings of a host, before one is scheduled.
 *
 * @param personalRoom whether meetings take place in the personal room
 * @param passcode whether meetings with a number of their own need a passcode
 * @param waitingRoom whether guests wait until they are admitted
 * @param room the status of the host's room
 */
public record MeetingOptions(EffectiveSetting personalRoom, EffectiveSetting passcode, EffectiveSetting waitingRoom,
		RoomStatus room) {

	/** Returns whether meetings can take place in the personal room. */
	public boolean allowsPersonalRoom() {
		return this.room.opens() && allows(this.personalRoom, true);
	}

	/** Returns whether a setting can be chosen to be on or off. */
	public boolean allows(EffectiveSetting setting, boolean on) {
		return !setting.locked() || setting.value().isOn() == on;
	}

}
