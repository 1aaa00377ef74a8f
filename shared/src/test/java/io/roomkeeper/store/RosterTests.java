package io.roomkeeper.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.room.RosterQuery;

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
			add("zoe_100%", "Zoë", "Müller-Strauß");
		}

		private List<String> found(RosterQuery query) {
			return this.database.roster()
				.page(query, 0, 10)
				.stream()
				.map((entry) -> entry.person().seen().uid().value())
				.toList();
		}

		@ParameterizedTest
		@ValueSource(strings = { "ana", "GARCIA", "garc an", "ana.g", "ana.garcia@example.org", "garcia@ex", "doct",
				"doctor.gar", "3456789013", "345 678", "345-678-9013", "345 678 9013", " ana " })
		void findsAnaByTheBeginningOfEachWord(String text) {
			assertThat(found(RosterQuery.matching(text))).containsExactly("ana.garcia");
			assertThat(this.database.roster().count(RosterQuery.matching(text))).isEqualTo(1);
		}

		@ParameterizedTest
		@ValueSource(strings = { "arcia", "ana bob", "678", "%", "_", "an_", "!", "4567", "345 9" })
		void findsNobodyByTheMiddleOfAWordOrAWildcard(String text) {
			assertThat(found(RosterQuery.matching(text))).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "zoe", "ZOË", "muller", "müller", "strauss", "strauß", "100%", "zoe_100" })
		void findsZoeWithAccentsOrWithout(String text) {
			assertThat(found(RosterQuery.matching(text))).containsExactly("zoe_100%");
		}

		@Test
		void ordersByFamilyNameFirst() {
			assertThat(found(RosterQuery.matching(""))).containsExactly("bob", "ana.garcia", "zoe_100%");
		}

		@Test
		void ordersByEachColumnBothWaysWithTheEmptyLast() {
			for (RosterQuery.Sort sort : RosterQuery.Sort.values()) {
				for (boolean ascending : List.of(true, false)) {
					RosterQuery query = new RosterQuery("", Optional.empty(), Optional.empty(), sort, ascending);

					assertThat(found(query)).hasSize(3);
				}
			}
			assertThat(found(new RosterQuery("", Optional.empty(), Optional.empty(), RosterQuery.Sort.NUMBER, false)))
				.startsWith("ana.garcia");
		}

		@Test
		void filtersByStateAndLicence() {
			RosterQuery active = new RosterQuery("", Optional.of(RoomState.ACTIVE), Optional.of(Licence.LICENSED),
					RosterQuery.Sort.UID, true);
			RosterQuery basic = new RosterQuery("", Optional.empty(), Optional.of(Licence.BASIC), RosterQuery.Sort.UID,
					true);

			assertThat(found(active)).containsExactly("ana.garcia");
			assertThat(found(basic)).isEmpty();
		}

		@Test
		void pagesByOffsetAndByUid() {
			RosterQuery all = RosterQuery.matching("");

			assertThat(this.database.roster().page(all, 1, 1)).extracting((entry) -> entry.person().id())
				.containsExactly(this.ana);
			assertThat(this.database.roster().after(all, "", 2))
				.extracting((entry) -> entry.person().seen().uid().value())
				.containsExactly("ana.garcia", "bob");
			assertThat(this.database.roster().after(all, "BOB", 2))
				.extracting((entry) -> entry.person().seen().uid().value())
				.containsExactly("zoe_100%");
		}

		@Test
		void listsTheMissingAndSaysSo() {
			this.database.people().markMissing(Set.of(this.ana), NOW);

			RosterEntry entry = this.database.roster().find(new Uid("ANA.garcia")).orElseThrow();

			assertThat(entry.person().missingSince()).contains(NOW);
			assertThat(entry.room()).isPresent();
			assertThat(this.database.roster().count(RosterQuery.matching(""))).isEqualTo(3);
		}

	}

}
