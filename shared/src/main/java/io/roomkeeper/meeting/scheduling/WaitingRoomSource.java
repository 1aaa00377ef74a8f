package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.room.edit.RoomWaiting;

/** What decides whether the guests of a meeting wait. */
public enum WaitingRoomSource {

	/** A choice for the meeting. */
	MEETING,

	/** A choice for the personal room. */
	ROOM,

	/** The settings of the host. */
	SETTINGS,

	/** A lock on the settings of the host, which overrides each choice. */
	LOCK;

	/** Returns what decides for a meeting. */
	public static WaitingRoomSource of(RoomWaiting waiting, JoinDetails join) {
		if (waiting.locked()) {
			return LOCK;
		}
		if (!waiting.chosen()) {
			return SETTINGS;
		}
		return join.room().isPresent() ? ROOM : MEETING;
	}

}
