package io.roomkeeper.reinvite;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.reinvite.HostReinvites.MeetingReinvite;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReinviteRecorderTests {

	private static final long OTHER = 7_531_902_468L;

	@AutoClose
	private final TestDatabase database = TestDatabase.hsqldb();

	private RoomServices services = new RoomServices(this.database);

	@BeforeEach
	void fill() {
		this.services = new RoomServices(this.database);
		this.services.fill();
	}

	private static PersonalRoom with(PersonalRoom room, long number, Optional<Passcode> passcode) {
		return new PersonalRoom(room.owner(), new PersonalMeetingId(number), room.link(), passcode, room.state(),
				room.assignedOn(), room.lastUsedOn(), room.expiresOn(), room.expiredOn());
	}

	private ReinviteCounts record(ReinviteCause cause, PersonalRoom before, PersonalRoom after) {
		return this.services.transaction.execute(RoomServices.ANA,
				(recorder) -> this.services.recorder.record(recorder, cause, before, after));
	}

	private ReinviteCounts renumber(long number) {
		PersonalRoom room = this.services.room("ana");
		return record(ReinviteCause.NUMBER, room, with(room, number, room.passcode()));
	}

	private ReinviteCounts recode(Optional<Passcode> passcode) {
		PersonalRoom room = this.services.room("ana");
		return record(ReinviteCause.PASSCODE, room, with(room, room.pmi().number(), passcode));
	}

	private List<ReinviteItem> items() {
		return this.services.reinvites.of(RoomServices.ANA, RoomServices.ANAS)
			.all()
			.stream()
			.map(MeetingReinvite::item)
			.toList();
	}

	@Test
	void needsAReinviteAfterANewNumberOnlyIfTheInvitationCameFromElsewhere() {
		MeetingKey here = this.services.meeting("ana", MeetingOrigin.SCHEDULED);
		MeetingKey elsewhere = this.services.meeting("ana", MeetingOrigin.IMPORTED);

		ReinviteCounts counts = renumber(OTHER);

		assertThat(counts).isEqualTo(new ReinviteCounts(1, 3, 1, 3));
		assertThat(items()).extracting(ReinviteItem::meeting, ReinviteItem::state)
			.containsExactly(tuple(elsewhere, ReinviteState.TO_DO), tuple(here, ReinviteState.NOT_NEEDED));
		assertThat(items().getFirst().before().grouped()).isEqualTo("345 617 9013");
		assertThat(items().getFirst().after().grouped()).isEqualTo("753 190 2468");
	}

	@Test
	void raisesTheRevisionOfTheMeetingsWhoseInviteesMustBeInformed() {
		Meeting here = this.services.meeting(this.services.meeting("ana", MeetingOrigin.SCHEDULED));
		Meeting elsewhere = this.services.meeting(this.services.meeting("ana", MeetingOrigin.IMPORTED));

		renumber(OTHER);

		assertThat(this.services.meeting(here.key())).isEqualTo(here);
		assertThat(this.services.meeting(elsewhere.key()).calendar())
			.isEqualTo(elsewhere.calendar().raised(RoomServices.NOW));
	}

	@Test
	void needsAReinviteAfterANewPasscodeIfTheLinkRequiresIt() {
		this.services.meeting("ana", MeetingOrigin.SCHEDULED);

		assertThat(recode(Optional.of(new Passcode("new-code"))).needed()).isZero();
		this.services.lock("ana", RoomServices.PASSCODE_IN_LINK, SettingValue.OFF);
		assertThat(recode(Optional.of(new Passcode("new-code"))).needed()).isEqualTo(1);
	}

	@Test
	void needsNothingIfThePasscodeIsRemoved() {
		this.services.meeting("ana", MeetingOrigin.IMPORTED);

		assertThat(recode(Optional.empty())).isEqualTo(ReinviteCounts.NONE);
		assertThat(items()).isEmpty();
	}

	@Test
	void forecastsWhatItWouldRecord() {
		this.services.meeting("ana", MeetingOrigin.SCHEDULED);
		this.services.meeting("ana", MeetingOrigin.IMPORTED);
		PersonalRoom room = this.services.room("ana");
		PersonalRoom after = with(room, OTHER, Optional.of(new Passcode("new-code")));

		ReinviteCounts forecast = this.services.recorder.forecast(room, after, RoomServices.NOW);

		assertThat(items()).isEmpty();
		assertThat(record(ReinviteCause.NUMBER, room, after)).isEqualTo(forecast);
	}

	@Test
	void joinsSeveralChangesOfOneMeetingInOneItem() {
		this.services.meeting("ana", MeetingOrigin.IMPORTED);
		renumber(OTHER);

		PersonalRoom second = with(this.services.room("ana"), OTHER, Optional.of(new Passcode("new-code")));
		record(ReinviteCause.PASSCODE, with(second, OTHER, Optional.of(new Passcode("old-code"))), second);

		assertThat(items()).singleElement().satisfies((item) -> {
			assertThat(item.before().number()).isEqualTo(3_456_179_013L);
			assertThat(item.after().number()).isEqualTo(OTHER);
			assertThat(item.cause()).isEqualTo(ReinviteCause.PASSCODE);
			assertThat(item.passcodeChanged()).isTrue();
		});
	}

	@Test
	void closesTheItemIfTheOldDetailsReturn() {
		this.services.meeting("ana", MeetingOrigin.IMPORTED);
		PersonalRoom old = this.services.room("ana");
		renumber(OTHER);

		ReinviteCounts counts = record(ReinviteCause.NUMBER, with(old, OTHER, old.passcode()), old);

		assertThat(counts).isEqualTo(ReinviteCounts.NONE);
		assertThat(items()).extracting(ReinviteItem::state).containsExactly(ReinviteState.SUPERSEDED);
	}

	@Test
	void letsTheHostAndDelegatesConfirmEachItemOnce() {
		this.services.meeting("ana", MeetingOrigin.IMPORTED);
		renumber(OTHER);
		ReinviteId id = items().getFirst().id();

		for (var stranger : List.of(RoomServices.BEN, RoomServices.HELPDESK)) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.services.reinvites.confirm(stranger, id));
		}
		assertThat(this.services.reinvites.confirm(RoomServices.ANA, id).state()).isEqualTo(ReinviteState.CONFIRMED);
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.services.reinvites.confirm(RoomServices.ANA, id));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.services.reinvites.confirm(RoomServices.ADMIN, new ReinviteId(999)));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.services.reinvites.confirm(RoomServices.ANA, new ReinviteId(999)));
		assertThat(this.services.trail()).containsExactly("ReinviteConfirmed");
	}

}
