package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.reinvite.GuestArrival;
import io.roomkeeper.reinvite.OldWayVisits;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.store.visit.JdbcVisitPresence;
import io.roomkeeper.visit.host.WaitingNotices;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of visits: who is told of them, and when they end or are forgotten. */
class VisitUpkeepTests {

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
			entry().enter(entered, false);

			assertThat(arrivals.atOccurrencesEnded(BEGINS, BEGINS.plus(Duration.ofDays(1))))
				.containsExactly(new GuestArrival(meeting.key(), BEGINS,
						new GuestArrival.Entrance.Digits(this.services.room("ana").pmi().number()), this.now,
						Optional.empty()));
			assertThat(arrivals.atOccurrencesEnded(BEGINS.plus(Duration.ofDays(1)), BEGINS.plus(Duration.ofDays(2))))
				.isEmpty();
		}

		@Test
		void onlyGuestsWhoEnteredByAnOldWaySinceTheChangeAreCounted() {
			Meeting meeting = meeting().meeting().orElseThrow();
			PersonalRoom before = this.services.room("ana");
			PersonalRoom after = new PersonalRoom(before.owner(), new PersonalMeetingId(3_456_179_025L), before.link(),
					before.passcode(), before.state(), before.assignedOn(), before.lastUsedOn(), before.expiresOn(),
					before.expiredOn());
			this.policy = new VisitPolicy(false, Optional.of(Duration.ZERO));
			this.now = BEGINS;
			OldWayVisits visits = visits();
			entry().enter(ask(this.room), false);
			assertThat(visits.of(List.of(meeting.key()))).isEmpty();
			this.services.transaction.run(RoomServices.ANA,
					(recorder) -> this.services.recorder.record(recorder, ReinviteCause.NUMBER, before, after));

			ask(this.room);

			assertThat(visits.of(List.of(meeting.key())))
				.containsExactly(Map.entry(meeting.key(), new OldWayVisits.Count(1, BEGINS)));
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
		void aGuestWhoClosesTheRoomPageIsAwayAndComesBackWithoutAsking() {
			VisitId page = enter(true);
			VisitId service = enter(false);

			upkeep(RoomServices.NOW.plusSeconds(179)).run(Set.of());
			assertThat(inside()).containsExactly(page, service);
			upkeep(RoomServices.NOW.plusSeconds(181)).run(Set.of());
			assertThat(inside()).containsExactly(service);
			assertThat(stage(page)).isEqualTo(VisitStage.INSIDE);

			entry().comeBack(page);
			assertThat(inside()).containsExactly(page, service);
		}

		@Test
		void aRoomPageThatAsksAgainBringsItsGuestBack() {
			VisitId page = enter(true);
			VisitId service = enter(false);
			upkeep(RoomServices.NOW.plusSeconds(200)).run(Set.of());

			upkeep(RoomServices.NOW.plusSeconds(300)).run(Set.of(page));
			assertThat(inside()).containsExactly(page, service);
			this.host.remove(RoomServices.ANA, this.room, page);
			assertThat(stage(page)).isEqualTo(VisitStage.REMOVED);
		}

		@Test
		void guestsInARoomWithoutAHostKeepIt() {
			this.policy = new VisitPolicy(false, Optional.of(Duration.ZERO));
			VisitId early = ask(this.room);
			entry().enter(early, true);

			upkeep(RoomServices.NOW.plus(Duration.ofHours(12))).run(Set.of());
			assertThat(stage(early)).isEqualTo(VisitStage.INSIDE);
			upkeep(RoomServices.NOW.plus(Duration.ofHours(12)).plusSeconds(1)).run(Set.of());
			assertThat(stage(early)).isEqualTo(VisitStage.ENDED);
		}

		@Test
		void aSessionThatItsHostForgotEnds() {
			this.host.start(RoomServices.ANA, this.room);

			upkeep(RoomServices.NOW.plus(Duration.ofHours(12))).run(Set.of());
			assertThat(this.services.database.visits().open(VisitPlace.of(this.room))).isPresent();
			upkeep(RoomServices.NOW.plus(Duration.ofHours(12)).plusSeconds(1)).run(Set.of());
			assertThat(this.services.database.visits().open(VisitPlace.of(this.room))).isEmpty();
		}

		private OldWayVisits visits() {
			return new OldWayVisits(
					new VisitArrivals(this.services.database.visits(), this.services.database.meetings(), limits()),
					this.services.database.reinvites(), Clock.fixed(BEGINS.plusSeconds(1), ZoneOffset.UTC));
		}

		private VisitId enter(boolean onPage) {
			this.host.start(RoomServices.ANA, this.room);
			VisitId guest = ask(this.room);
			this.host.admit(RoomServices.ANA, this.room, guest);
			entry().enter(guest, onPage);
			return guest;
		}

		private List<VisitId> inside() {
			return this.host.roster(RoomServices.ANA, this.room, 9)
				.in(VisitState.ENTERED)
				.stream()
				.map(GuestVisit::id)
				.toList();
		}

		private VisitPresence presence() {
			return new JdbcVisitPresence(
					new Jdbc(this.services.database.dataSource(), this.services.database.transactionManager()));
		}

		private VisitUpkeep upkeep(Instant at) {
			return new VisitUpkeep(this.services.database.visits(), presence(), Clock.fixed(at, ZoneOffset.UTC));
		}

		private WaitingNotices notices(Instant at) {
			return new WaitingNotices(this.services.database.visits(), this.services.people,
					Clock.fixed(at, ZoneOffset.UTC));
		}

		private VisitRetention retention(Instant at) {
			return new VisitRetention(this.services.database.visits(), this.services.people, Duration.ofDays(30),
					Clock.fixed(at, ZoneOffset.UTC));
		}

	}

}
