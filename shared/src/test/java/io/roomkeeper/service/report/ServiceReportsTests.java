package io.roomkeeper.service.report;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinEntries;
import io.roomkeeper.reinvite.RoomServices;
import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceReport;
import io.roomkeeper.service.bbb.BbbServer;
import io.roomkeeper.service.bbb.BbbSite;
import io.roomkeeper.service.bbb.BigBlueButtonService;
import io.roomkeeper.service.bbb.ChecksumAlgorithm;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.store.join.JdbcJoinEntries;
import io.roomkeeper.store.visit.JdbcVisitPresence;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestName;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.Visits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of visits and sessions when meeting services report. */
class ServiceReportsTests {

	private static final String NUMBER = "3456179013";

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

		private final RoomServices services;

		private final Visits visits;

		@SuppressWarnings("NullAway.Init")
		private RoomSession session;

		Contract(TestDatabase database) {
			this.services = new RoomServices(database);
			this.visits = database.visits();
		}

		@BeforeEach
		void start() {
			this.services.fill();
			this.session = this.visits.begin(new VisitPlace(this.services.id("ana"), Optional.empty()));
			change((session) -> this.visits.store(session.started(RoomServices.NOW)));
		}

		@AfterAll
		void close() {
			this.services.database.close();
		}

		@Test
		void aGuestWhoLeavesTheServiceIsAwayAndMayComeBack() {
			VisitId guest = guest(false);
			ServiceReports reports = reports();

			reports.take(new ServiceReport.Left("somebody"));
			assertThat(state(guest)).isEqualTo(VisitState.ENTERED);
			reports.take(new ServiceReport.Left(guest.participant()));
			assertThat(state(guest)).isEqualTo(VisitState.AWAY);
			reports.take(new ServiceReport.Arrived(NUMBER, Optional.of(guest.participant())));
			assertThat(state(guest)).isEqualTo(VisitState.ENTERED);
			assertThat(this.services.room("ana").lastUsedOn()).contains(RoomServices.TODAY);
		}

		@Test
		void aRoomThatTheServiceClosesEndsUnlessSomebodyWaits() {
			VisitId guest = guest(false);
			VisitId waiting = add(VisitState.WAITING);

			reports().take(new ServiceReport.Closed(NUMBER));
			assertThat(open()).isPresent();
			change((session) -> this.visits.move(session, Optional.of(waiting), Set.of(VisitState.WAITING),
					VisitState.LEFT, RoomServices.NOW));
			reports().take(new ServiceReport.Closed(NUMBER));

			assertThat(open()).isEmpty();
			assertThat(state(guest)).isEqualTo(VisitState.LEFT);
			assertThat(this.services.trail()).first().isEqualTo("RoomEnded");
		}

		@Test
		void aServiceThatIsAskedTwiceWithoutAGuestHasLostThem() throws IOException {
			try (BbbServer server = new BbbServer("SHA-256")) {
				VisitId here = guest(false);
				VisitId gone = guest(false);
				VisitId page = guest(true);
				ServiceReports reports = reports(
						new BigBlueButtonService(new BbbSite(server.url(), BbbServer.SECRET, ChecksumAlgorithm.SHA_256),
								new ServiceClient(Duration.ofSeconds(5))));
				server.attend(NUMBER, "<attendee><userID>%s</userID></attendee>".formatted(here.participant()));

				reports.poll();
				assertThat(state(gone)).isEqualTo(VisitState.ENTERED);
				reports.poll();
				assertThat(List.of(state(here), state(gone), state(page))).containsExactly(VisitState.ENTERED,
						VisitState.AWAY, VisitState.ENTERED);

				server.attend(NUMBER, "<attendee><userID>%s</userID></attendee>".formatted(gone.participant()));
				reports.poll();
				assertThat(state(gone)).isEqualTo(VisitState.ENTERED);

				server.close(NUMBER);
				reports.poll();
				assertThat(open()).isEmpty();
			}
		}

		private ServiceReports reports(MeetingService... services) {
			TestDatabase database = this.services.database;
			Jdbc jdbc = new Jdbc(database.dataSource(), database.transactionManager());
			JoinEntries entries = new JdbcJoinEntries(jdbc);
			return new ServiceReports(new ConfiguredServices(List.of(services), ServiceKind.BUILT_IN, Optional.empty()),
					new ReportedUse(entries, database.ledger(), database.ownership(), RoomServices.ACCOUNT,
							this.services.clock),
					new ReportedVisits(this.visits, new JdbcVisitPresence(jdbc), entries, this.services.people,
							this.services.transaction, this.services.clock));
		}

		private VisitId guest(boolean onPage) {
			VisitId guest = add(VisitState.ADMITTED);
			change((session) -> this.visits.enter(session, guest, onPage, RoomServices.NOW));
			return guest;
		}

		private VisitId add(VisitState state) {
			Guest guest = new Guest(GuestName.typed("Guest").orElseThrow(), Optional.empty(),
					JoinAddress.number(NUMBER).orElseThrow(), Optional.empty());
			return this.visits
				.change(this.session.id(), (session) -> this.visits.add(session, guest, state, RoomServices.NOW))
				.orElseThrow()
				.id();
		}

		private void change(Consumer<RoomSession> work) {
			this.visits.change(this.session.id(), (session) -> {
				work.accept(session);
				return session;
			});
		}

		private VisitState state(VisitId guest) {
			return this.visits.find(guest).orElseThrow().state();
		}

		private Optional<RoomSession> open() {
			return this.visits.open(this.session.place());
		}

	}

}
