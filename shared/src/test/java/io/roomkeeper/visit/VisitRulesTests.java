package io.roomkeeper.visit;

import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.visit.host.HostRoster;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who enters, who waits, and what hosts do about it. */
class VisitRulesTests {

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends VisitFixture {

		Contract(TestDatabase database) {
			super(database);
		}

		@Test
		void aStartIsAuditedOnceAndCountsAsUseOfTheRoom() {
			this.host.start(RoomServices.ANA, this.room);
			this.host.start(RoomServices.ANA, this.room);

			assertThat(this.services.room("ana").lastUsedOn()).contains(RoomServices.TODAY);
			assertThat(this.services.trail()).containsOnlyOnce("RoomStarted");
		}

		@Test
		void guestsAndFormsOfStrangersAreNoUseOfTheRoom() {
			ask(this.room);

			assertThat(this.services.room("ana").lastUsedOn()).isEmpty();
			assertThatThrownBy(() -> this.host.start(RoomServices.BEN, this.room))
				.isInstanceOf(AccessDeniedForActorException.class);
			assertThatThrownBy(() -> this.host.start(RoomServices.ADMIN, this.room))
				.isInstanceOf(AccessDeniedForActorException.class);
			assertThat(this.services.database.visits().open(VisitPlace.of(this.room)).orElseThrow().isRunning())
				.isFalse();
		}

		@Test
		void theStartAdmitsThoseWhoWaitedForTheHostUnlessTheWaitingRoomIsOn() {
			this.policy = new VisitPolicy(false, NEVER);
			VisitId early = ask(this.room);
			assertThat(stage(early)).isEqualTo(VisitStage.HOST_AWAITED);

			this.host.start(RoomServices.ANA, this.room);
			assertThat(stage(early)).isEqualTo(VisitStage.ADMITTED);

			this.policy = new VisitPolicy(true, NEVER);
			assertThat(stage(ask(this.room))).isEqualTo(VisitStage.WAITING);
		}

		@Test
		void beforeTheHostGuestsEnterOnlyInTheConfiguredMinutes() {
			JoinRoom meeting = meeting();
			this.policy = new VisitPolicy(false, Optional.of(Duration.ofMinutes(10)));

			this.now = BEGINS.minus(Duration.ofMinutes(11));
			assertThat(stage(ask(meeting))).isEqualTo(VisitStage.HOST_AWAITED);
			this.now = BEGINS.minus(Duration.ofMinutes(10));
			assertThat(stage(ask(meeting))).isEqualTo(VisitStage.ADMITTED);
			this.policy = new VisitPolicy(true, Optional.of(Duration.ZERO));
			assertThat(stage(ask(meeting))).isEqualTo(VisitStage.HOST_AWAITED);
		}

		@Test
		void aMeetingOpensBeforeItBeginsOrWhenTheHostStarts() {
			JoinRoom meeting = meeting();
			this.now = BEGINS.minus(Duration.ofMinutes(31));

			assertThat(entry().ask(meeting, guest(meeting)))
				.isEqualTo(new EntryAnswer.TooEarly(BEGINS.minus(Duration.ofMinutes(30))));
			this.host.start(RoomServices.ANA, meeting);
			assertThat(stage(ask(meeting))).isEqualTo(VisitStage.WAITING);
		}

		@Test
		void anAlternativeHostStartsTheMeetingOnly() {
			JoinRoom meeting = meeting();

			this.host.start(RoomServices.BEN, meeting);

			assertThat(this.host.isHost(RoomServices.BEN, this.room)).isFalse();
			assertThat(this.services.database.visits().open(VisitPlace.of(meeting)).orElseThrow().isRunning()).isTrue();
		}

		@Test
		void onlyAdmittedGuestsEnterAndNobodyAfterTheEnd() {
			VisitId guest = ask(this.room);
			assertThat(entry().enter(guest, false)).isFalse();

			this.host.start(RoomServices.ANA, this.room);
			this.host.admit(RoomServices.ANA, this.room, guest);
			assertThat(entry().enter(guest, false)).isTrue();
			assertThat(entry().enter(guest, false)).isTrue();

			this.host.end(RoomServices.ANA, this.room);
			assertThat(entry().enter(guest, false)).isFalse();
			assertThat(stage(guest)).isEqualTo(VisitStage.ENDED);
			assertThat(this.services.trail()).contains("RoomStarted", "RoomEnded");
		}

		@Test
		void aLockOfTheWaitingRoomDecidesBeforeTheChoiceForARoomOrMeeting() {
			SettingKey waitingRoom = new SettingKey("meeting_security.waiting_room");
			VisitPolicies policies = new VisitConfiguration().visitPolicies(this.services.settings,
					this.services.database.rooms());
			this.services.database.rooms().waitingRoom(this.room.host().id(), Optional.of(false));
			JoinRoom meeting = meeting();
			boolean chosen = meeting.meeting().orElseThrow().access().waitingRoom();
			assertThat(policies.of(this.room).waitingRoom()).isFalse();
			assertThat(policies.of(meeting).waitingRoom()).isEqualTo(chosen);

			this.services.lock("ana", waitingRoom, SettingValue.ON);
			assertThat(policies.of(this.room).waitingRoom()).isTrue();
			assertThat(policies.of(meeting).waitingRoom()).isTrue();
		}

		@Test
		void theRosterNamesTheFirstGuestsAndCountsAll() {
			this.host.start(RoomServices.ANA, this.room);
			VisitId first = ask(this.room);
			ask(this.room);

			HostRoster roster = this.host.roster(RoomServices.ANA, this.room, 1);

			assertThat(roster.in(VisitState.WAITING)).extracting(GuestVisit::id).containsExactly(first);
			assertThat(roster.count(VisitState.WAITING)).isEqualTo(2);
			assertThat(roster.count(VisitState.ENTERED)).isZero();
			assertThat(roster.revision()).isNotEqualTo(HostRoster.revision(Optional.empty()));
		}

		@Test
		void aLockedRoomTakesNobodyElse() {
			this.host.start(RoomServices.ANA, this.room);
			VisitId waiting = ask(this.room);
			this.host.lock(RoomServices.ANA, this.room, true);

			assertThat(stage(waiting)).isEqualTo(VisitStage.LOCKED);
			assertThat(entry().ask(this.room, guest(this.room))).isEqualTo(new EntryAnswer.Locked());
			this.host.lock(RoomServices.ANA, this.room, false);
			assertThat(stage(waiting)).isEqualTo(VisitStage.WAITING);
			assertThat(this.services.trail()).contains("RoomLocked", "RoomUnlocked");
		}

	}

}
