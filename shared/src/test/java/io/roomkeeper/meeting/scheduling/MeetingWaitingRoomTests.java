package io.roomkeeper.meeting.scheduling;

import java.util.Optional;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.room.edit.RoomWaiting;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingWaitingRoomTests extends SchedulingTest {

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private void chooseForTheRoom(boolean waits) {
		this.database.rooms().waitingRoom(this.services.people().get(ANAS).id(), Optional.of(waits));
	}

	private boolean settings() {
		return this.services.settings().applies(this.services.people().get(ANAS).id(), WAITING_ROOM).isOn();
	}

	private Meeting schedule(boolean inPersonalRoom) {
		return this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "", Optional.of(inPersonalRoom)))
			.meeting();
	}

	@Test
	void followsTheChoiceForTheRoomInTheRoomAndTheSettingsElsewhere() {
		boolean settings = settings();
		chooseForTheRoom(!settings);

		MeetingOptions options = this.services.previews().options(ANA, ANAS, false);

		assertThat(options.guestsWait(true)).isEqualTo(!settings);
		assertThat(options.guestsWait(false)).isEqualTo(settings);
		assertThat(schedule(true).access().waitingRoom()).isEqualTo(!settings);
		assertThat(schedule(false).access().waitingRoom()).isEqualTo(settings);
	}

	@Test
	void whoReadsTheMeetingLearnsWhatDecidesNow() {
		boolean settings = settings();
		Meeting inRoom = schedule(true);
		Meeting elsewhere = schedule(false);
		chooseForTheRoom(!settings);

		assertThat(waiting(inRoom)).isEqualTo(new RoomWaiting(Optional.of(!settings), settings, false));
		assertThat(waiting(elsewhere)).isEqualTo(new RoomWaiting(Optional.of(settings), settings, false));

		set(WAITING_ROOM, settings ? SettingValue.OFF : SettingValue.ON);
		assertThat(waiting(elsewhere).on()).isEqualTo(!settings);
		assertThat(waiting(elsewhere).chosen()).isFalse();
		assertThat(waiting(inRoom).locked()).isTrue();
	}

	private RoomWaiting waiting(Meeting meeting) {
		return this.services.details().waiting(meeting, this.services.details().of(meeting));
	}

	@Test
	void followsALockEvenInARoomWithAnotherChoice() {
		chooseForTheRoom(false);
		set(WAITING_ROOM, SettingValue.ON);

		assertThat(this.services.previews().options(ANA, ANAS, false).followsRoom(true)).isFalse();
		assertThat(schedule(true).access().waitingRoom()).isTrue();
	}

}
