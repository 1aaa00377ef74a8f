package io.roomkeeper.room.edit;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;

/** Determines what protects a room besides its passcode. */
final class RoomProtection {

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey SIGN_IN = new SettingKey("schedule_meeting.meeting_authentication");

	private static final String ANYBODY = "anybody";

	private final SettingsService settings;

	private final Rooms rooms;

	RoomProtection(SettingsService settings, Rooms rooms) {
		this.settings = settings;
		this.rooms = rooms;
	}

	/** Returns whether guests of a person's room wait. */
	RoomWaiting waiting(PersonId owner) {
		return RoomWaiting.of(this.rooms.waitingRoom(owner), this.settings.effective(owner, WAITING_ROOM));
	}

	/** Returns whether guests of a person's room have to sign in. */
	boolean signIn(PersonId owner) {
		return !this.settings.applies(owner, SIGN_IN).text().equals(ANYBODY);
	}

}
