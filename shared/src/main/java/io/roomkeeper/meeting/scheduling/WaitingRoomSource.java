package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.room.edit.RoomWaiting;

/** What decides whether the guests of a room or meeting wait. */
public enum WaitingRoomSource {

	/** A choice for the meeting. */
	MEETING,

	/** A choice for the personal room. */
	ROOM,

	/** The settings of the host. */
	SETTINGS,

	/** A lock on the settings of the host, which overrides each choice. */
	LOCK;

	/** Returns what decides for a personal room. */
	public static WaitingRoomSource of(RoomWaiting waiting) {
		return of(waiting, ROOM);
	}

	/** Returns what decides for a meeting. */
	public static WaitingRoomSource of(RoomWaiting waiting, JoinDetails join) {
		return of(waiting, join.room().isPresent() ? ROOM : MEETING);
	}

	private static WaitingRoomSource of(RoomWaiting waiting, WaitingRoomSource choice) {
		if (waiting.locked()) {
			return LOCK;
		}
		return waiting.chosen() ? choice : SETTINGS;
	}

}
