package io.roomkeeper.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetirementsTests {

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

		private static final LocalDate UNTIL = TODAY.plusDays(365);

		private List<PersonId> peopleWithRooms() {
			List<PersonId> people = addMany(3);
			open(people.get(0), 3_456_789_013L);
			open(people.get(1), 4_567_890_135L);
			open(people.get(2), 5_678_901_357L);
			this.database.people().markMissing(people.subList(0, 2), NOW);
			return people;
		}

		@Test
		void listsPeopleWhoWentMissingBeforeAMoment() {
			List<PersonId> people = peopleWithRooms();

			assertThat(this.database.retirements().countOverdue(NOW, TODAY)).isZero();
			assertThat(this.database.retirements().countOverdue(NOW.plusSeconds(1), TODAY)).isEqualTo(2);
			assertThat(this.database.retirements().overdue(NOW.plusSeconds(1), TODAY, null, 1))
				.containsExactly(people.get(0));
			assertThat(this.database.retirements().overdue(NOW.plusSeconds(1), TODAY, people.get(0), 9))
				.containsExactly(people.get(1));
		}

		@Test
		void retiresOnceAndOnlyIfTheOwnerIsStillOverdue() {
			List<PersonId> people = peopleWithRooms();

			Set<PersonId> retired = this.database.retirements().retire(people, NOW.plusSeconds(1), TODAY, UNTIL);
			Set<PersonId> again = this.database.retirements().retire(people, NOW.plusSeconds(1), TODAY, UNTIL);

			assertThat(retired).containsExactlyElementsOf(people.subList(0, 2));
			assertThat(again).isEmpty();
			assertThat(this.database.rooms().countByState()).containsEntry(RoomState.RETIRED, 2)
				.containsEntry(RoomState.ACTIVE, 1);
			assertThat(this.database.retirements().countOverdue(NOW.plusSeconds(1), TODAY)).isZero();
			assertThat(resting()).isEqualTo(2);
		}

		@Test
		void restoresARetiredRoomWithANewAssignmentDate() {
			List<PersonId> people = peopleWithRooms();
			PersonalRoom before = this.database.rooms().of(people.getFirst()).orElseThrow();
			this.database.retirements().retire(people, NOW.plusSeconds(1), TODAY, UNTIL);
			LocalDate later = TODAY.plusDays(400);

			Set<PersonId> restored = this.database.retirements().restore(people.subList(0, 1), later, TODAY);

			PersonalRoom after = this.database.rooms().of(people.getFirst()).orElseThrow();
			assertThat(restored).containsExactly(people.getFirst());
			assertThat(after).isEqualTo(new PersonalRoom(before.owner(), before.pmi(), before.link(), before.passcode(),
					RoomState.ACTIVE, later, before.lastUsedOn(), later.plusDays(365), Optional.empty()));
			assertThat(this.database.retirements().restore(people, later, TODAY)).containsExactly(people.get(1));
			assertThat(resting()).isZero();
		}

		@Test
		void leavesAnExpiredRoomExpired() {
			List<PersonId> people = peopleWithRooms();
			this.database.idleRooms().expire(Set.of(people.getFirst()), UNTIL);
			PersonalRoom before = this.database.rooms().of(people.getFirst()).orElseThrow();

			this.database.retirements().retire(people, NOW.plusSeconds(1), UNTIL, UNTIL.plusDays(365));
			this.database.retirements().restore(people, UNTIL.plusDays(9), TODAY);

			assertThat(this.database.rooms().of(people.getFirst())).contains(before);
		}

		private int resting() {
			return this.database.jdbc().count("select count(*) from retired_number");
		}

	}

}
