package io.roomkeeper.room.edit;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.setting.SettingLockedException;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoomSwitchTests extends RoomEditTest {

	@Test
	void movesMeetingsOutAtOnceAndKeepsTheNumber() {
		MeetingKey key = this.services.meeting("ana", MeetingOrigin.IMPORTED);
		PersonalMeetingId number = this.services.room("ana").pmi();
		ReinviteCounts expected = roomSwitch().preview(ANA, ANAS, false);

		assertThat(expected).isEqualTo(new ReinviteCounts(1, 3, 0, 0));
		assertThat(this.editing.room(ANA, ANAS).status()).isEqualTo(RoomStatus.ACTIVE);
		assertThat(roomSwitch().turn(ANA, ANAS, false)).isEqualTo(expected);

		assertThat(this.editing.room(ANA, ANAS).status()).isEqualTo(RoomStatus.DISABLED);
		assertThat(this.services.meeting(key).inPersonalRoom()).isFalse();
		assertThat(roomSwitch().turn(ANA, ANAS, true)).isEqualTo(ReinviteCounts.NONE);
		assertThat(this.editing.room(ANA, ANAS).room().pmi()).isEqualTo(number);
		assertThat(this.editing.room(ANA, ANAS).status()).isEqualTo(RoomStatus.ACTIVE);
		assertThat(this.services.meeting(key).inPersonalRoom()).isFalse();
	}

	@Test
	void refusesChangesUnderALockAndByOthers() {
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> roomSwitch().turn(RoomServices.BEN, ANAS, false));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> roomSwitch().turn(RoomServices.HELPDESK, ANAS, false));
		this.services.lock("ana", SettingsService.PERSONAL_MEETING, SettingValue.ON);

		assertThatExceptionOfType(SettingLockedException.class).isThrownBy(() -> roomSwitch().turn(ANA, ANAS, false));
		assertThat(this.editing.room(ANA, ANAS).status()).isEqualTo(RoomStatus.ACTIVE);
	}

}
