package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.roster.index.RosterLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RosterTests {

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

		private PersonId ana = new PersonId(1);

		@BeforeEach
		void addThree() {
			this.ana = add("ana.garcia", "Ana", "García");
			this.database.rooms().open(List.of(room(this.ana, NUMBER, Optional.of("Doctor.Garcia"))));
			add("bob", "Bob", "Able");
			add("zoe", "Zoë", "Müller-Strauß");
		}

		@Test
		void readsEverybodyWithTheSearchAndSortFields() {
			List<RosterLine> lines = new ArrayList<>();

			this.database.roster().read(lines::add);

			assertThat(lines).extracting((line) -> line.uid().value()).containsExactly("ana.garcia", "bob", "zoe");
			assertThat(lines.getFirst()).isEqualTo(new RosterLine(this.ana, new Uid("ana.garcia"), "Ana García", "Ana",
					"García", Optional.of("ana.garcia@example.org"), Licence.LICENSED, false,
					Optional.of(new RosterLine.Room(new PersonalMeetingId(NUMBER),
							Optional.of(new PersonalLink("Doctor.Garcia")), RoomState.ACTIVE, Optional.empty(),
							TODAY.plusDays(365)))));
			assertThat(lines.get(1).room()).isEmpty();
		}

		@Test
		void readsMoreThanOnePageOfPeople() {
			addMany(10_001);
			AtomicInteger last = new AtomicInteger();

			this.database.roster().read((line) -> last.set(line.id().value()));

			assertThat(last).hasValue(10_004);
		}

		@Test
		void returnsPeopleInTheRequestedOrder() {
			PersonId unknown = new PersonId(4_711);

			assertThat(this.database.roster().all(List.of(new PersonId(3), unknown, this.ana)))
				.extracting((entry) -> entry.person().id())
				.containsExactly(new PersonId(3), this.ana);
		}

		@Test
		void marksMissingPeople() {
			this.database.people().markMissing(Set.of(this.ana), NOW);

			RosterEntry entry = this.database.roster().all(List.of(this.ana)).getFirst();

			assertThat(entry.person().missingSince()).contains(NOW);
			assertThat(entry.room()).isPresent();
		}

	}

}
