package io.roomkeeper.room.edit;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.room.edit.RoomEditRefusedException.Reason;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoomWaitingTests extends RoomEditTest {

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey PASSCODE = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	private static final SettingKey SIGN_IN = new SettingKey("schedule_meeting.meeting_authentication");

	private void waitingRoom(Actor actor, Optional<Boolean> own) {
		change(actor, ANAS, RoomEdit.waitingRoom(own.map(FieldEdit::replace).orElseGet(FieldEdit::remove)));
	}

	private void lock(SettingKey key, SettingValue value) {
		this.services.lock("ana", key, value);
	}

	private void refused(RoomEdit edit, Reason reason) {
		assertThatExceptionOfType(RoomEditRefusedException.class).isThrownBy(() -> change(ANA, ANAS, edit))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	private EditableRoom room() {
		return this.editing.room(ANA, ANAS);
	}

	@Test
	void theRoomDiffersFromTheSettingsOfItsOwnerUntilItsOwnSettingIsRemoved() {
		boolean settings = room().waiting().on();
		int version = room().version();

		waitingRoom(ANA, Optional.of(!settings));
		assertThat(room().waiting().on()).isEqualTo(!settings);
		assertThat(room().version()).isGreaterThan(version);
		assertThat(this.services.trail()).first().isEqualTo("WaitingRoomChanged");

		waitingRoom(ADMIN, Optional.empty());
		assertThat(room().waiting()).isEqualTo(new RoomWaiting(Optional.empty(), settings, false));
	}

	@Test
	void aLockForbidsAnotherSettingOfTheRoom() {
		lock(WAITING_ROOM, SettingValue.ON);

		refused(RoomEdit.waitingRoom(FieldEdit.replace(false)), Reason.WAITING_ROOM_LOCKED);
		waitingRoom(ANA, Optional.of(true));
		assertThat(room().waiting().on()).isTrue();
	}

	@Test
	void aLaterLockDecidesAndTheChoiceIsKept() {
		waitingRoom(ANA, Optional.of(false));
		lock(WAITING_ROOM, SettingValue.ON);

		assertThat(room().waiting()).isEqualTo(new RoomWaiting(Optional.of(false), true, true));
		assertThat(room().waiting().on()).isTrue();
		assertThat(room().waiting().chosen()).isFalse();
		assertThat(room().weaknesses()).isEmpty();
	}

	@Test
	void oneOfPasscodeWaitingRoomAndSignInMustProtectTheRoom() {
		waitingRoom(ANA, Optional.of(false));
		lock(PASSCODE, new SettingValue("none"));
		lock(SIGN_IN, new SettingValue("anybody"));

		assertThat(room().waiting().on()).isTrue();
		change(ANA, ANAS, RoomEdit.passcode(FieldEdit.remove()));
		waitingRoom(ANA, Optional.empty());
		refused(RoomEdit.waitingRoom(FieldEdit.replace(false)), Reason.WAITING_ROOM_LOCKED);
	}

}
