package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.reinvite.GuestArrival;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.service.ServiceRoom;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.visit.host.HostControls;
import io.roomkeeper.visit.host.RoomStarts;
import io.roomkeeper.visit.host.WaitingNotices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

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

	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	abstract static class Contract {

		private static final Optional<Duration> NEVER = Optional.empty();

		/** The first occurrence of the meeting: 1 December, 9:30 in Madrid. */
		private static final Instant BEGINS = Instant.parse("2026-12-01T08:30:00Z");

		private final RoomServices services;

		private VisitPolicy policy = new VisitPolicy(true, NEVER);

		private Instant now = RoomServices.NOW;

		private HostControls host;

		private JoinRoom room;

		Contract(TestDatabase database) {
			this.services = new RoomServices(database);
		}

		@BeforeEach
		void open() {
			this.services.fill();
			this.policy = new VisitPolicy(true, NEVER);
			this.now = RoomServices.NOW;
			PersonalRoom own = this.services.room("ana");
			this.room = new JoinRoom(this.services.people.get(RoomServices.ANAS), Optional.empty(), true, "",
					new ServiceRoom(own.pmi().digits(), Optional.empty(), "ana", "Ana"));
			RoomStarts starts = new RoomStarts(this.services.database.ledger(), this.services.database.ownership(),
					RoomServices.ACCOUNT, this.services.clock);
			this.host = new HostControls(this.services.database.visits(), (_) -> this.policy, this.services.people,
					starts, this.services.transaction, this.services.clock);
		}

		@AfterAll
		void close() {
			this.services.database.close();
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
			assertThat(entry().enter(guest)).isFalse();

			this.host.start(RoomServices.ANA, this.room);
			this.host.admit(RoomServices.ANA, this.room, guest);
			assertThat(entry().enter(guest)).isTrue();
			assertThat(entry().enter(guest)).isTrue();

			this.host.end(RoomServices.ANA, this.room);
			assertThat(entry().enter(guest)).isFalse();
			assertThat(stage(guest)).isEqualTo(VisitStage.ENDED);
			assertThat(this.services.trail()).contains("RoomStarted", "RoomEnded");
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

		@Test
		void tellsListenersEachStageOnce() {
			VisitBoard board = new VisitBoard(this.services.database.visits());
			List<VisitStage> told = new ArrayList<>();
			board.watch(ask(this.room), told::add);

			board.refresh();
			this.host.start(RoomServices.ANA, this.room);
			board.refresh();
			board.refresh();
			this.host.admitAll(RoomServices.ANA, this.room);
			board.refresh();

			assertThat(told).containsExactly(VisitStage.HOST_AWAITED, VisitStage.WAITING, VisitStage.ADMITTED);
		}

		@Test
		void manyWhoWaitCostOneQuery() {
			VisitBoard board = new VisitBoard(this.services.database.visits());
			for (int i = 0; i < 20; i++) {
				board.watch(ask(this.room), (_) -> {
				});
			}
			int before = this.services.database.statements();

			board.refresh();

			assertThat(this.services.database.statements() - before).isOne();
		}

		@Test
		void onlyGuestsWhoEnteredAreArrivals() {
			Meeting meeting = meeting().meeting().orElseThrow();
			VisitArrivals arrivals = new VisitArrivals(this.services.database.visits(),
					this.services.database.meetings(), limits());
			this.policy = new VisitPolicy(false, Optional.of(Duration.ZERO));
			this.now = BEGINS.plusSeconds(60);
			ask(this.room);
			VisitId entered = ask(this.room);
			entry().enter(entered);

			assertThat(arrivals.atOccurrencesEnded(BEGINS, BEGINS.plus(Duration.ofDays(1))))
				.containsExactly(new GuestArrival(meeting.key(), BEGINS,
						new GuestArrival.Entrance.Digits(this.services.room("ana").pmi().number()), this.now,
						Optional.empty()));
			assertThat(arrivals.atOccurrencesEnded(BEGINS.plus(Duration.ofDays(1)), BEGINS.plus(Duration.ofDays(2))))
				.isEmpty();
		}

		@Test
		void namesAreRemovedAfterTheirTimeOrByTheHost() {
			Visits visits = this.services.database.visits();
			ask(this.room);
			VisitRetention now = retention(RoomServices.NOW.plus(Duration.ofDays(30)));
			VisitRetention later = retention(RoomServices.NOW.plus(Duration.ofDays(30)).plusSeconds(1));

			assertThat(now.removeOld()).isZero();
			assertThat(now.ofHost(RoomServices.ANA)).extracting(GuestVisit::name).containsExactly("Guest");
			assertThat(now.ofHost(RoomServices.BEN)).isEmpty();
			assertThat(later.removeOld()).isOne();

			this.host.start(RoomServices.ANA, this.room);
			VisitId guest = ask(this.room);
			assertThat(now.forget(RoomServices.ANA)).isZero();
			this.host.end(RoomServices.ANA, this.room);
			assertThat(now.forget(RoomServices.BEN)).isZero();
			assertThat(now.forget(RoomServices.ANA)).isOne();
			assertThat(visits.find(guest)).isEmpty();
		}

		@Test
		void aHostWhoIsAwayIsToldOnceInTenMinutes() {
			ask(this.room);
			ask(this.room);

			assertThat(notices(RoomServices.NOW).due(9)).extracting(WaitingGuests::guests).containsExactly(2);
			ask(this.room);
			assertThat(notices(RoomServices.NOW.plusSeconds(600)).due(9)).isEmpty();
			assertThat(notices(RoomServices.NOW.plusSeconds(601)).due(9)).hasSize(1);
			assertThat(notices(RoomServices.NOW).of(RoomServices.ANA)).extracting(WaitingGuests::guests)
				.containsExactly(3);
			assertThat(notices(RoomServices.NOW).of(RoomServices.BEN)).isEmpty();
		}

		@Test
		void aHostWhosePageIsOpenIsNotTold() {
			ask(this.room);
			this.host.present(RoomServices.ANA, this.room);

			assertThat(notices(RoomServices.NOW.plusSeconds(59)).due(9)).isEmpty();
			assertThat(notices(RoomServices.NOW.plusSeconds(61)).due(9)).hasSize(1);
		}

		@Test
		void guestsWhoCloseThePageNoLongerWait() {
			VisitId gone = ask(this.room);
			VisitId here = ask(this.room);

			upkeep(RoomServices.NOW.plusSeconds(179)).run(Set.of(here));
			upkeep(RoomServices.NOW.plusSeconds(181)).run(Set.of());
			assertThat(stage(gone)).isEqualTo(VisitStage.LEFT);
			assertThat(stage(here)).isEqualTo(VisitStage.HOST_AWAITED);

			upkeep(RoomServices.NOW.plusSeconds(600)).run(Set.of());
			assertThat(stage(here)).isEqualTo(VisitStage.ENDED);
			assertThat(this.services.database.visits().open(VisitPlace.of(this.room))).isEmpty();
		}

		@Test
		void aSessionThatItsHostForgotEnds() {
			this.host.start(RoomServices.ANA, this.room);

			upkeep(RoomServices.NOW.plus(Duration.ofHours(12))).run(Set.of());
			assertThat(this.services.database.visits().open(VisitPlace.of(this.room))).isPresent();
			upkeep(RoomServices.NOW.plus(Duration.ofHours(12)).plusSeconds(1)).run(Set.of());
			assertThat(this.services.database.visits().open(VisitPlace.of(this.room))).isEmpty();
		}

		private VisitUpkeep upkeep(Instant at) {
			return new VisitUpkeep(this.services.database.visits(), Clock.fixed(at, ZoneOffset.UTC));
		}

		private WaitingNotices notices(Instant at) {
			return new WaitingNotices(this.services.database.visits(), this.services.people,
					Clock.fixed(at, ZoneOffset.UTC));
		}

		private VisitRetention retention(Instant at) {
			return new VisitRetention(this.services.database.visits(), this.services.people, Duration.ofDays(30),
					Clock.fixed(at, ZoneOffset.UTC));
		}

		/** Adds a weekly meeting of Ana's with Ben as alternative host. */
		private JoinRoom meeting() {
			Meeting meeting = this.services.meeting(this.services.meeting("ana", MeetingOrigin.IMPORTED))
				.with(Set.of(this.services.id("ben")));
			this.services.database.meetings().replace(meeting, RoomServices.NOW);
			return new JoinRoom(this.services.people.get(RoomServices.ANAS), Optional.of(meeting), false, "",
					this.room.place());
		}

		private VisitId ask(JoinRoom where) {
			return ((EntryAnswer.Noted) entry().ask(where, guest(where))).visit().id();
		}

		private Guest guest(JoinRoom where) {
			return new Guest(GuestName.typed("Guest").orElseThrow(), Optional.empty(),
					JoinAddress.number(this.room.place().number()).orElseThrow(), where.meeting().map(Meeting::key));
		}

		private VisitStage stage(VisitId visit) {
			return entry().status(visit).orElseThrow().stage();
		}

		private GuestEntry entry() {
			return new GuestEntry(this.services.database.visits(), (_) -> this.policy, limits(),
					Clock.fixed(this.now, ZoneOffset.UTC));
		}

		private static VisitLimits limits() {
			return VisitLimits.usual(Duration.ofDays(30), Duration.ofMinutes(30));
		}

	}

}
