package io.roomkeeper.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.ExpiryWarning;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RoomUse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoomLedgerTests {

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

		Contract(TestDatabase database) {
			super(database);
		}

		private static final long NUMBER = 3_456_789_013L;

		private static final LocalDate END = TODAY.plusDays(365);

		@Test
		void recordsADayOnce() {
			PersonId ana = open(add("ana", "Ana", "García"), NUMBER).owner();
			RoomUse today = new RoomUse(ana, TODAY);
			RoomUse yesterday = new RoomUse(ana, TODAY.minusDays(1));

			int first = this.database.ledger().enter(List.of(today, today), TODAY);
			int second = this.database.ledger().enter(List.of(today, yesterday), TODAY);

			assertThat(first).isEqualTo(1);
			assertThat(second).isEqualTo(1);
			assertThat(this.database.ledger().usesOf(ana, 9)).containsExactly(TODAY, TODAY.minusDays(1));
		}

		@Test
		void recordsMoreThanOneBatch() {
			PersonId ana = open(add("ana", "Ana", "García"), NUMBER).owner();
			List<RoomUse> uses = IntStream.range(0, 2_500)
				.mapToObj((i) -> new RoomUse(ana, TODAY.plusDays(i)))
				.toList();

			assertThat(this.database.ledger().enter(uses, TODAY)).isEqualTo(2_500);
			assertThat(this.database.rooms().of(ana).flatMap(PersonalRoom::lastUsedOn)).contains(TODAY.plusDays(2_499));
		}

		@Test
		void movesTheLastUseAndTheEndForwardOnly() {
			PersonId ana = open(add("ana", "Ana", "García"), NUMBER).owner();

			this.database.ledger().enter(List.of(new RoomUse(ana, TODAY.plusDays(10))), TODAY);
			this.database.ledger().enter(List.of(new RoomUse(ana, TODAY.plusDays(5))), TODAY);

			PersonalRoom room = this.database.rooms().of(ana).orElseThrow();
			assertThat(room.lastUsedOn()).contains(TODAY.plusDays(10));
			assertThat(room.expiresOn()).isEqualTo(END.plusDays(10));
		}

		@Test
		void countsFromTheAssignmentIfTheUseIsOlder() {
			PersonId ana = open(add("ana", "Ana", "García"), NUMBER).owner();

			this.database.ledger().enter(List.of(new RoomUse(ana, TODAY.minusDays(90))), TODAY.minusDays(900));

			assertThat(this.database.rooms().of(ana).orElseThrow().expiresOn()).isEqualTo(END);
		}

		@Test
		void leavesAnExpiredRoomExpired() {
			PersonId ana = open(add("ana", "Ana", "García"), NUMBER).owner();
			this.database.idleRooms().expire(Set.of(ana), END);

			this.database.ledger().enter(List.of(new RoomUse(ana, END.plusDays(1))), TODAY);

			PersonalRoom room = this.database.rooms().of(ana).orElseThrow();
			assertThat(room.state()).isEqualTo(RoomState.EXPIRED);
			assertThat(room.expiresOn()).isEqualTo(END);
		}

		@Test
		void warnsOncePerStep() {
			PersonId ana = open(add("ana", "Ana", "García"), NUMBER).owner();

			assertThat(this.database.ledger().warningsDue(END.minusDays(31), null, 9)).isEmpty();
			for (int days : List.of(30, 7, 1)) {
				List<ExpiryWarning> due = this.database.ledger().warningsDue(END.minusDays(days), null, 9);
				assertThat(due).containsExactly(new ExpiryWarning(ana, END, days));
				this.database.ledger().warned(due, END.minusDays(days));
				assertThat(this.database.ledger().warningsDue(END.minusDays(days), null, 9)).isEmpty();
			}
			assertThat(this.database.ledger().warningsDue(END, null, 9)).isEmpty();
		}

		@Test
		void givesWarningsInPagesByOwner() {
			List<PersonId> people = addMany(3);
			open(people.get(0), NUMBER);
			open(people.get(1), 4_567_890_135L);
			open(people.get(2), 5_678_901_357L);
			this.database.people().markMissing(Set.of(people.get(1)), NOW);

			assertThat(this.database.ledger().warningsDue(END.minusDays(3), null, 1)).extracting(ExpiryWarning::owner)
				.containsExactly(people.get(0));
			assertThat(this.database.ledger().warningsDue(END.minusDays(3), people.get(0), 9))
				.extracting(ExpiryWarning::owner)
				.containsExactly(people.get(2));
		}

		@Test
		void movesExpiryDatesWithTheStartOfTheLedger() {
			List<PersonId> people = addMany(2);
			open(people.get(0), NUMBER);
			open(people.get(1), 4_567_890_135L);
			this.database.ownership().begin(TODAY, NOW);
			this.database.ledger().enter(List.of(new RoomUse(people.get(1), TODAY.plusDays(20))), TODAY);

			this.database.ownership().completeSince(TODAY.plusDays(10));

			assertThat(this.database.rooms().of(people.get(0)).orElseThrow().expiresOn()).isEqualTo(END.plusDays(10));
			assertThat(this.database.rooms().of(people.get(1)).orElseThrow().expiresOn()).isEqualTo(END.plusDays(20));
			assertThat(this.database.ownership().ledgerCompleteSince()).contains(TODAY.plusDays(10));
		}

	}

}
