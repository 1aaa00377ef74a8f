package io.roomkeeper.console.api.meeting;

import io.roomkeeper.meeting.scheduling.JoinDetails;

/** What decides whether the guests of a meeting wait. */
enum WaitingRoomSource {

	/** A choice for the meeting. */
	MEETING,

	/** A choice for the personal room. */
	ROOM,

	/** The settings of the host. */
	SETTINGS,

	/** A lock on the settings of the host, which overrides each choice. */
	LOCK;

	static WaitingRoomSource of(JoinDetails join) {
		if (join.waiting().locked()) {
			return LOCK;
		}
		if (!join.waiting().chosen()) {
			return SETTINGS;
		}
		return join.room().isPresent() ? ROOM : MEETING;
	}

}
