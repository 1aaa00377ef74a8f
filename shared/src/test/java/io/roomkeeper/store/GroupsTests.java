package io.roomkeeper.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class GroupsTests {

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

		private GroupId addGroup(String name) {
			GroupId id = this.database.groups().allot(1);
			this.database.groups()
				.add(List.of(new Group(id, Optional.of(new DirectoryId("id of " + name)), Optional.of("cn=" + name),
						name, 1, false)), NOW);
			return id;
		}

		@Test
		void putsNewGroupsLast() {
			addGroup("zebras");
			addGroup("ants");

			assertThat(this.database.groups().all()).extracting(Group::name, Group::priority)
				.containsExactly(tuple("zebras", 1), tuple("ants", 2));
		}

		@Test
		void putsGroupsInTheOrderGiven() {
			GroupId zebras = addGroup("zebras");
			GroupId ants = addGroup("ants");

			this.database.groups().order(List.of(ants, zebras), NOW);

			assertThat(this.database.groups().all()).extracting(Group::name, Group::priority)
				.containsExactly(tuple("ants", 1), tuple("zebras", 2));
		}

		@Test
		void keepsNameAndPlaceAndWhetherItIsMissing() {
			GroupId id = addGroup("ants");
			Group renamed = new Group(id, Optional.of(new DirectoryId("id of ants")), Optional.of("cn=bees"), "bees", 1,
					true);

			this.database.groups().update(List.of(renamed), NOW);

			assertThat(this.database.groups().find(id)).contains(renamed);
		}

		@Test
		void changesPartOfTheMembership() {
			GroupId group = addGroup("ants");
			List<PersonId> people = addMany(1_500);
			this.database.groups().changeMembers(group, people, Set.of());

			this.database.groups().changeMembers(group, Set.of(), people.subList(1, 1_499));

			assertThat(this.database.groups().directMembers(group)).containsExactly(1, 1_500);
			assertThat(this.database.groups().directGroupsOf(people.getFirst())).containsExactly(group);
			assertThat(this.database.groups().directGroupsOf(people.get(1))).isEmpty();
			assertThat(this.database.groups().directCounts()).isEqualTo(Map.of(group, 2));
		}

		@Test
		void replacesWhatAGroupHolds() {
			GroupId all = addGroup("all");
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			this.database.groups().nest(all, Set.of(ants, bees));

			this.database.groups().nest(all, Set.of(bees));

			assertThat(this.database.groups().nesting()).isEqualTo(Map.of(all, Set.of(bees)));
		}

	}

}
