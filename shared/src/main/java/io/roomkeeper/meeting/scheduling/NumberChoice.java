package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Which number a meeting gets, and why.
 *
 * @param inPersonalRoom whether it gets the number of the personal room instead of a
 * generated one
 * @param reason what decides
 * @param setting the setting for meetings of this kind, as it applies to the host
 * @param room the status of the host's room
 */
public record NumberChoice(boolean inPersonalRoom, Reason reason, EffectiveSetting setting, RoomStatus room) {

	/** What can decide on the number. */
	public enum Reason {

		/** The meeting keeps the number that it has. */
		KEPT,

		/** The person who schedules chose it. */
		CHOSEN,
		/** The setting for meetings of this kind. */
		SETTING,
		/** The setting wants the personal room, but its number leads nowhere now. */
		ROOM_CLOSED

	}

}
