package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingValue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeetingSchedulingTests extends SchedulingTest {

	@Test
	void assignsAnOwnNumberUnlessTheSettingUsesThePersonalRoom() {
		MeetingPreview own = this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "", Optional.empty()));
		set(PMI_SCHEDULED, SettingValue.ON);
		MeetingPreview inRoom = this.services.previews()
			.scheduled(ANA, ANAS, request("2027-03-09T10:00", "", Optional.empty()));

		assertThat(own.number().inPersonalRoom()).isFalse();
		assertThat(own.number().reason()).isEqualTo(NumberChoice.Reason.SETTING);
		assertThat(own.number().setting().key()).isEqualTo(PMI_SCHEDULED);
		assertThat(own.meeting().access().passcode()).isPresent();
		assertThat(inRoom.number().inPersonalRoom()).isTrue();
		assertThat(inRoom.overlaps()).isEmpty();
		assertThat(this.database.meetings().count()).isEqualTo(1);
	}

	@Test
	void refusesAChoiceThatALockForbids() {
		set(PMI_SCHEDULED, SettingValue.OFF);

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "", Optional.of(true))))
			.withMessageContaining("locked to off");
	}

	@Test
	void assignsAnOwnNumberWhileThePersonalRoomIsClosed() {
		set(PMI_SCHEDULED, SettingValue.ON);
		set(PERSONAL_MEETING, SettingValue.OFF);

		MeetingPreview done = this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "", Optional.empty()));

		assertThat(done.number().inPersonalRoom()).isFalse();
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.scheduling.schedule(BOB, BOBS, request("2027-03-09T10:00", "", Optional.of(true))))
			.withMessageContaining("it is missing");
	}

	@Test
	void startsAMeetingNow() {
		set(PMI_INSTANT, SettingValue.ON);

		Meeting meeting = this.scheduling.schedule(ANA, ANAS, MeetingRequest.instant("Now", Locale.ENGLISH)).meeting();

		assertThat(meeting.inPersonalRoom()).isTrue();
		assertThat(meeting.schedule().time().begins()).isEqualTo("2026-11-22T11:00+01:00[Europe/Madrid]");
		assertThat(this.scheduling.upcoming(ANA, ANAS)).containsExactly(meeting);
	}

	@Test
	void warnsOfTwoMeetingsAtOnceInOneRoom() {
		this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY;COUNT=8", Optional.of(true)));
		MeetingPreview after = this.services.previews()
			.scheduled(ANA, ANAS, request("2027-04-06T10:49", "", Optional.of(true)));
		MeetingPreview beside = this.services.previews()
			.scheduled(ANA, ANAS, request("2027-04-06T10:50", "", Optional.of(true)));
		MeetingPreview elsewhere = this.services.previews()
			.scheduled(ANA, ANAS, request("2027-04-06T10:00", "", Optional.of(false)));

		assertThat(after.overlaps()).singleElement()
			.satisfies((one) -> assertThat(one.occurrence().original()).isEqualTo("2027-04-06T10:00"));
		assertThat(beside.overlaps()).isEmpty();
		assertThat(elsewhere.overlaps()).isEmpty();
	}

	@Test
	void letsOnlyTheHostTheDelegatesAndAdminsSchedule() {
		HostDelegates delegates = this.services.delegates();
		MeetingRequest request = request("2027-03-09T10:00", "", Optional.empty());

		for (Actor other : List.of(BOB, HELPDESK)) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.scheduling.schedule(other, ANAS, request));
		}
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> delegates.appoint(BOB, ANAS, List.of(BOBS)));
		delegates.appoint(ANA, ANAS, List.of(BOBS));

		Meeting byDelegate = this.scheduling.schedule(BOB, ANAS, request).meeting();
		this.scheduling.schedule(ADMIN, ANAS, request);

		assertThat(this.scheduling.upcoming(HELPDESK, ANAS)).hasSize(2);
		delegates.appoint(ANA, ANAS, List.of());
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.scheduling.find(BOB, byDelegate.key()));
	}

	@Test
	void doesNotRevealToStrangersWhetherAMeetingOrAPersonExists() {
		Meeting meeting = weekly();

		for (MeetingKey key : List.of(meeting.key(), new MeetingKey(999))) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.scheduling.find(BOB, key));
		}
		for (String uid : List.of("ana", "nobody")) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.scheduling.upcoming(BOB, PersonRef.of(new Uid(uid))));
		}
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.scheduling.find(ADMIN, new MeetingKey(999)));
	}

	@Test
	void letsAlternativeHostsReadTheirMeeting() {
		MeetingRequest request = new MeetingRequest("Shared", Optional.of(LocalDateTime.parse("2027-03-09T10:00")),
				Optional.empty(), 30, Optional.empty(), List.of(), List.of(BOBS), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty());

		Meeting meeting = this.scheduling.schedule(ANA, ANAS, request).meeting();

		assertThat(this.scheduling.find(BOB, meeting.key())).isEqualTo(meeting);
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.scheduling.cancel(BOB, meeting.key(), 1));
	}

}
