package io.roomkeeper.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupAdministrators;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class GroupsTests {

	@Nested
	class InMemory extends Contract {

		InMemory() {
			super(new MemoryStores());
		}

	}

	@Nested
	class OnHsqldb extends DatabaseContract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends DatabaseContract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends SharedContract {

		Contract(TestStores stores) {
			super(stores);
		}

		GroupId addGroup(String name) {
			GroupId id = this.stores.groups().allot(1);
			this.stores.groups()
				.add(List.of(new Group(id, Optional.of(new DirectoryId("id of " + name)), Optional.of("cn=" + name),
						name, 1, false)), NOW);
			return id;
		}

		@Test
		void putsNewGroupsLast() {
			addGroup("zebras");
			addGroup("ants");

			assertThat(this.stores.groups().all()).extracting(Group::name, Group::priority)
				.containsExactly(tuple("zebras", 1), tuple("ants", 2));
		}

		@Test
		void putsGroupsInTheOrderGiven() {
			GroupId zebras = addGroup("zebras");
			GroupId ants = addGroup("ants");

			this.stores.groups().order(List.of(ants, zebras), NOW);

			assertThat(this.stores.groups().all()).extracting(Group::name, Group::priority)
				.containsExactly(tuple("ants", 1), tuple("zebras", 2));
		}

		@Test
		void forgetsTheDigestOfMembersOnceTheyChange() {
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			PersonId person = add("ana", "Ana", "Ruiz");

			assertThat(this.stores.groups().digests()).isEmpty();
			this.stores.groups().noteDigest(ants, 7);
			this.stores.groups().noteDigest(bees, Long.MIN_VALUE);
			assertThat(this.stores.groups().digests()).containsOnly(Map.entry(ants, 7L),
					Map.entry(bees, Long.MIN_VALUE));
			this.stores.groups().changeMembers(ants, List.of(person), List.of(), NOW);

			assertThat(this.stores.groups().digests()).containsOnlyKeys(bees);
		}

		@Test
		void keepsNamePriorityAndWhetherItIsMissing() {
			GroupId id = addGroup("ants");
			Group renamed = new Group(id, Optional.of(new DirectoryId("id of ants")), Optional.of("cn=bees"), "bees", 1,
					true);

			this.stores.groups().update(List.of(renamed), NOW);

			assertThat(this.stores.groups().find(id)).contains(renamed);
		}

		@Test
		void changesPartOfTheMembers() {
			GroupId group = addGroup("ants");
			List<PersonId> people = addMany(1_500);
			this.stores.groups().found(group, people);

			this.stores.groups().changeMembers(group, Set.of(), people.subList(1, 1_499), NOW);

			assertThat(this.stores.groups().directMembers(group)).containsExactly(1, 1_500);
			assertThat(this.stores.groups().directGroupsOf(people.getFirst())).containsExactly(group);
			assertThat(this.stores.groups().directGroupsOf(people.get(1))).isEmpty();
			assertThat(this.stores.groups().directCounts()).isEqualTo(Map.of(group, 2));
		}

		@Test
		void replacesNestedGroups() {
			GroupId all = addGroup("all");
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			this.stores.groups().nest(all, Set.of(ants, bees), NOW);

			this.stores.groups().nest(all, Set.of(bees), NOW);

			assertThat(this.stores.groups().nesting()).isEqualTo(Map.of(all, Set.of(bees)));
		}

		@Test
		void keepsPastMembers() {
			GroupId group = addGroup("ants");
			List<PersonId> people = addMany(3);
			this.stores.groups().found(group, people.subList(0, 2));

			this.stores.groups()
				.changeMembers(group, Set.of(people.get(2)), Set.of(people.getFirst()), NOW.plusSeconds(60));

			GroupState before = this.stores.groups().asOf(NOW.plusSeconds(59));
			GroupState then = this.stores.groups().asOf(NOW.plusSeconds(60));
			assertThat(people).extracting(before::directGroupsOf)
				.containsExactly(Set.of(group), Set.of(group), Set.of());
			assertThat(people).extracting(then::directGroupsOf).containsExactly(Set.of(), Set.of(group), Set.of(group));
		}

		@Test
		void keepsMembersWhoReturned() {
			GroupId group = addGroup("ants");
			PersonId ana = addMany(1).getFirst();
			this.stores.groups().changeMembers(group, Set.of(ana), Set.of(), NOW.plusSeconds(10));
			this.stores.groups().changeMembers(group, Set.of(), Set.of(ana), NOW.plusSeconds(20));

			this.stores.groups().changeMembers(group, Set.of(ana), Set.of(), NOW.plusSeconds(30));

			assertThat(List.of(9, 10, 20, 30)).extracting(this::anyGroupOfTheFirst)
				.containsExactly(false, true, false, true);
		}

		private boolean anyGroupOfTheFirst(int seconds) {
			return !this.stores.groups().asOf(NOW.plusSeconds(seconds)).directGroupsOf(new PersonId(1)).isEmpty();
		}

		@Test
		void keepsPastNamesOrderAndGroups() {
			GroupId zebras = addGroup("zebras");
			GroupId ants = addGroup("ants");
			this.stores.groups().order(List.of(ants, zebras), NOW.plusSeconds(60));

			this.stores.groups()
				.update(List.of(new Group(ants, Optional.empty(), Optional.empty(), "bees", 1, true)),
						NOW.plusSeconds(120));

			assertThat(this.stores.groups().asOf(NOW.plusSeconds(59)).all()).extracting(Group::name, Group::missing)
				.containsExactly(tuple("zebras", false), tuple("ants", false));
			assertThat(this.stores.groups().asOf(NOW.plusSeconds(60)).all()).extracting(Group::name, Group::missing)
				.containsExactly(tuple("ants", false), tuple("zebras", false));
			assertThat(this.stores.groups().asOf(NOW.plusSeconds(120)).all()).isEqualTo(this.stores.groups().all());
		}

		@Test
		void treatsOnlyTheFirstGroupsAsOlderThanTheirFirstRead() {
			addGroup("zebras");
			GroupId ants = this.stores.groups().allot(1);
			this.stores.groups()
				.add(List.of(new Group(ants, Optional.empty(), Optional.empty(), "ants", 1, false)),
						NOW.plusSeconds(60));

			assertThat(this.stores.groups().asOf(NOW.minusSeconds(1)).all()).extracting(Group::name)
				.containsExactly("zebras");
			assertThat(this.stores.groups().asOf(NOW.plusSeconds(60)).all()).extracting(Group::name)
				.containsExactly("zebras", "ants");
		}

		@Test
		void appointsEachAdministratorOnce() {
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			PersonId ana = add("ana", "Ana", "Ruiz");
			GroupAdministrators administrators = this.stores.groups().administrators();

			assertThat(administrators.appoint(ants, ana, NOW)).isTrue();
			assertThat(administrators.appoint(ants, ana, NOW)).isFalse();
			assertThat(administrators.appoint(bees, ana, NOW)).isTrue();
			assertThat(administrators.administeredBy(ana)).containsExactly(ants, bees);
			assertThat(administrators.all()).isEqualTo(Map.of(ants, Set.of(ana), bees, Set.of(ana)));
			this.stores.groups()
				.update(List.of(new Group(ants, Optional.empty(), Optional.empty(), "ants", 1, true)), NOW);

			assertThat(administrators.administeredBy(ana)).containsExactly(bees);
			assertThat(administrators.of(ants)).containsExactly(ana);
			assertThat(administrators.dismiss(ants, ana)).isTrue();
			assertThat(administrators.dismiss(ants, ana)).isFalse();
		}

		@Test
		void countsEachMemberOfAnyPresentGroupOnce() {
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			List<PersonId> people = addMany(3);
			this.stores.groups().found(ants, people.subList(0, 2));
			this.stores.groups().found(bees, people.subList(1, 3));

			assertThat(this.stores.groups().countMembers()).isEqualTo(3);
			this.stores.groups()
				.update(List.of(new Group(bees, Optional.empty(), Optional.empty(), "bees", 2, true)), NOW);

			assertThat(this.stores.groups().countMembers()).isEqualTo(2);
		}

		@Test
		void keepsPastNesting() {
			GroupId all = addGroup("all");
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			this.stores.groups().nest(all, Set.of(ants), NOW);

			this.stores.groups().nest(all, Set.of(bees), NOW.plusSeconds(60));

			assertThat(this.stores.groups().asOf(NOW).nesting()).isEqualTo(Map.of(all, Set.of(ants)));
			assertThat(this.stores.groups().asOf(NOW.plusSeconds(60)).nesting()).isEqualTo(Map.of(all, Set.of(bees)));
		}

	}

	/** Tests that only a database must pass. */
	abstract static class DatabaseContract extends Contract {

		final TestDatabase database;

		DatabaseContract(TestDatabase database) {
			super(database);
			this.database = database;
		}

		@Test
		void storesNoHistoryIfNothingChanges() {
			GroupId zebras = addGroup("zebras");
			GroupId ants = addGroup("ants");
			this.database.groups().nest(zebras, Set.of(ants), NOW);

			this.database.groups().order(List.of(zebras, ants), NOW.plusSeconds(60));
			this.database.groups().update(this.database.groups().all(), NOW.plusSeconds(60));
			this.database.groups().nest(zebras, Set.of(ants), NOW.plusSeconds(60));

			assertThat(this.database.jdbc()
				.count("select (select count(*) from past_group) + (select count(*) from past_nesting) from audit_head"))
				.isZero();
		}

	}

}
