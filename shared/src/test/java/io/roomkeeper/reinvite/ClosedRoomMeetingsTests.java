package io.roomkeeper.reinvite;

import java.util.List;
import java.util.Set;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.reinvite.ClosedRoomMeetings.Moved;
import io.roomkeeper.reinvite.HostReinvites.ReinviteList;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedRoomMeetingsTests {

	@AutoClose
	private final TestDatabase database = TestDatabase.hsqldb();

	private RoomServices services = new RoomServices(this.database);

	@BeforeEach
	void fill() {
		this.services = new RoomServices(this.database);
		this.services.fill();
	}

	private Moved moveOut() {
		return this.services.closedRooms.moveOut(RoomServices.ADMIN, this.services.closedRooms.hosts(null, 9));
	}

	private ReinviteList list() {
		return this.services.reinvites.of(RoomServices.ANA, RoomServices.ANAS);
	}

	@Test
	void leavesMeetingsInRoomsThatOpen() {
		MeetingKey key = this.services.meeting("ana", MeetingOrigin.IMPORTED);

		assertThat(moveOut()).isEqualTo(new Moved(0, 0, ReinviteCounts.NONE));
		assertThat(this.services.meeting(key).inPersonalRoom()).isTrue();
	}

	@Test
	void movesMeetingsOfADisabledRoomAndKeepsThemThere() {
		Meeting before = this.services.meeting(this.services.meeting("ana", MeetingOrigin.IMPORTED));
		MeetingKey ofBen = this.services.meeting("ben", MeetingOrigin.IMPORTED);
		this.services.lock("ana", SettingsService.PERSONAL_MEETING, SettingValue.OFF);

		assertThat(moveOut()).isEqualTo(new Moved(1, 1, new ReinviteCounts(1, 3, 0, 0)));
		this.services.lock("ana", SettingsService.PERSONAL_MEETING, SettingValue.ON);
		assertThat(moveOut()).isEqualTo(new Moved(0, 0, ReinviteCounts.NONE));

		Meeting after = this.services.meeting(before.key());
		assertThat(after.inPersonalRoom()).isFalse();
		assertThat(after.calendar()).isEqualTo(before.calendar().raised(RoomServices.NOW));
		assertThat(this.services.meeting(ofBen).inPersonalRoom()).isTrue();
		assertThat(list().toDo()).singleElement()
			.satisfies((one) -> assertThat(one.item().after()).isEqualTo(NumberAndLink.ofOwnNumber(after)));
		assertThat(list().toDo().getFirst().item().cause()).isEqualTo(ReinviteCause.PMI_OFF);
	}

	@Test
	void movesMeetingsOfAnExpiredRoom() {
		this.services.meeting("ana", MeetingOrigin.SCHEDULED);
		this.database.idleRooms().expire(Set.of(this.services.id("ana")), this.services.room("ana").expiresOn());

		assertThat(moveOut().reinvites()).isEqualTo(new ReinviteCounts(0, 0, 1, 3));
		assertThat(list().avoided()).isEqualTo(1);
		assertThat(this.services.trail()).containsExactly("MeetingsMovedOut");
	}

	@Test
	void leavesMeetingsOfPeopleWhoAreMissingForTheHandOver() {
		MeetingKey key = this.services.meeting("ana", MeetingOrigin.SCHEDULED);
		this.services.lock("ana", SettingsService.PERSONAL_MEETING, SettingValue.OFF);
		this.database.people().markMissing(List.of(this.services.id("ana")), RoomServices.NOW);

		assertThat(moveOut().meetings()).isZero();
		assertThat(this.services.meeting(key).inPersonalRoom()).isTrue();
	}

}
