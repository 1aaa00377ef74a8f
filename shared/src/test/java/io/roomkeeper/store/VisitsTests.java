package io.roomkeeper.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestName;
import io.roomkeeper.visit.GuestVisit;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitsTests {

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

	abstract static class Contract extends StoreContract {

		private static final Set<VisitState> WAITING = Set.of(VisitState.WAITING);

		private VisitPlace place;

		private Visits visits;

		Contract(TestDatabase database) {
			super(database);
		}

		@BeforeEach
		void open() {
			PersonId ana = add("ana", "Ana", "García");
			this.place = new VisitPlace(ana, Optional.empty());
			this.visits = this.database.visits();
		}

		@Test
		void aPlaceHasOneOpenSession() {
			RoomSession first = this.visits.begin(this.place);

			assertThat(this.visits.begin(this.place).id()).isEqualTo(first.id());
			end(first);
			assertThat(this.visits.open(this.place)).isEmpty();
			assertThat(this.visits.begin(this.place).id()).isNotEqualTo(first.id());
			assertThat(this.visits.find(first.id()).orElseThrow().endedAt()).contains(NOW);
		}

		@Test
		void storesWhatAHostDoes() {
			RoomSession session = this.visits.begin(this.place);

			this.visits.change(session.id(), (one) -> {
				this.visits.store(new RoomSession(one.id(), one.place(), Optional.of(NOW), true, Optional.empty(),
						Optional.of(NOW.plusSeconds(1)), Optional.of(NOW.plusSeconds(2)), one.revision()));
				return one;
			});

			assertThat(this.visits.open(this.place))
				.contains(new RoomSession(session.id(), this.place, Optional.of(NOW), true, Optional.empty(),
						Optional.of(NOW.plusSeconds(1)), Optional.of(NOW.plusSeconds(2)), 1));
		}

		@Test
		void returnsOnlyWhatChangedAfterARevision() {
			RoomSession session = this.visits.begin(this.place);
			VisitId ada = ask(session, "Ada").id();
			VisitId bob = ask(session, "Bob").id();
			long before = this.visits.find(session.id()).orElseThrow().revision();

			assertThat(move(session, Optional.of(ada), WAITING, VisitState.ADMITTED)).isOne();

			assertThat(this.visits.changed(session.id(), before)).extracting(GuestVisit::id).containsExactly(ada);
			assertThat(this.visits.changed(session.id(), 0)).extracting(GuestVisit::id).containsExactly(ada, bob);
			assertThat(this.visits.count(session.id(), VisitState.WAITING)).isOne();
			assertThat(this.visits.revisions(List.of(session.id()))).isEqualTo(Map.of(session.id(), before + 1));
		}

		@Test
		void movesOnlyVisitsInTheGivenStates() {
			RoomSession session = this.visits.begin(this.place);
			VisitId ada = ask(session, "Ada").id();
			VisitId bob = ask(session, "Bob").id();
			move(session, Optional.of(bob), WAITING, VisitState.REFUSED);

			assertThat(move(session, Optional.empty(), WAITING, VisitState.ADMITTED)).isOne();
			assertThat(move(session, Optional.of(ada), Set.of(VisitState.ADMITTED), VisitState.ENTERED)).isOne();

			assertThat(this.visits.find(ada).orElseThrow().enteredAt()).contains(NOW.plusSeconds(1));
			assertThat(this.visits.find(bob).orElseThrow().state()).isEqualTo(VisitState.REFUSED);
		}

		@Test
		void guestsWhoComeAtTheSameTimeGetNumbersOfTheirOwn() throws Exception {
			RoomSession session = this.visits.begin(this.place);
			List<Callable<VisitId>> guests = IntStream.range(0, 20)
				.<Callable<VisitId>>mapToObj((i) -> () -> ask(this.visits.begin(this.place), "Guest " + i).id())
				.toList();

			try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
				assertThat(threads.invokeAll(guests)).extracting((done) -> done.get().number())
					.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
			}
			assertThat(this.visits.changed(session.id(), 0)).hasSize(20);
		}

		private GuestVisit ask(RoomSession session, String name) {
			Guest guest = new Guest(GuestName.typed(name).orElseThrow(), Optional.empty(),
					JoinAddress.number("3456789013").orElseThrow(), Optional.empty());
			return this.visits.change(session.id(), (one) -> this.visits.add(one, guest, VisitState.WAITING, NOW))
				.orElseThrow();
		}

		private int move(RoomSession session, Optional<VisitId> only, Set<VisitState> from, VisitState to) {
			return this.visits
				.change(session.id(), (one) -> this.visits.move(one, only, from, to, NOW.plus(Duration.ofSeconds(1))))
				.orElseThrow();
		}

		private void end(RoomSession session) {
			this.visits.change(session.id(), (one) -> {
				this.visits.store(new RoomSession(one.id(), one.place(), one.startedAt(), one.locked(),
						Optional.of(NOW), one.hostSeenAt(), one.toldAt(), one.revision()));
				return one;
			});
		}

	}

}
