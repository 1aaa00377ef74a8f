package io.roomkeeper.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupState;
import io.roomkeeper.person.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
		void forgetsTheDigestOfMembersOnceTheyChange() {
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			PersonId person = add("ana", "Ana", "Ruiz");

			assertThat(this.database.groups().digests()).isEmpty();
			this.database.groups().noteDigest(ants, 7);
			this.database.groups().noteDigest(bees, Long.MIN_VALUE);
			assertThat(this.database.groups().digests()).containsOnly(Map.entry(ants, 7L),
					Map.entry(bees, Long.MIN_VALUE));
			this.database.groups().changeMembers(ants, List.of(person), List.of(), NOW);

			assertThat(this.database.groups().digests()).containsOnlyKeys(bees);
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
			this.database.groups().found(group, people);

			this.database.groups().changeMembers(group, Set.of(), people.subList(1, 1_499), NOW);

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
			this.database.groups().nest(all, Set.of(ants, bees), NOW);

			this.database.groups().nest(all, Set.of(bees), NOW);

			assertThat(this.database.groups().nesting()).isEqualTo(Map.of(all, Set.of(bees)));
		}

		@Test
		void keepsWhoWasInAGroup() {
			GroupId group = addGroup("ants");
			List<PersonId> people = addMany(3);
			this.database.groups().found(group, people.subList(0, 2));

			this.database.groups()
				.changeMembers(group, Set.of(people.get(2)), Set.of(people.getFirst()), NOW.plusSeconds(60));

			GroupState before = this.database.groups().asOf(NOW.plusSeconds(59));
			GroupState then = this.database.groups().asOf(NOW.plusSeconds(60));
			assertThat(people).extracting(before::directGroupsOf)
				.containsExactly(Set.of(group), Set.of(group), Set.of());
			assertThat(people).extracting(then::directGroupsOf).containsExactly(Set.of(), Set.of(group), Set.of(group));
		}

		@Test
		void keepsWhoCameBackIntoAGroup() {
			GroupId group = addGroup("ants");
			PersonId ana = addMany(1).getFirst();
			this.database.groups().changeMembers(group, Set.of(ana), Set.of(), NOW.plusSeconds(10));
			this.database.groups().changeMembers(group, Set.of(), Set.of(ana), NOW.plusSeconds(20));

			this.database.groups().changeMembers(group, Set.of(ana), Set.of(), NOW.plusSeconds(30));

			assertThat(List.of(9, 10, 20, 30)).extracting(this::anyGroupOfTheFirst)
				.containsExactly(false, true, false, true);
		}

		private boolean anyGroupOfTheFirst(int seconds) {
			return !this.database.groups().asOf(NOW.plusSeconds(seconds)).directGroupsOf(new PersonId(1)).isEmpty();
		}

		@Test
		void keepsNamesAndTheOrderAndWhichGroupsThereWere() {
			GroupId zebras = addGroup("zebras");
			GroupId ants = addGroup("ants");
			this.database.groups().order(List.of(ants, zebras), NOW.plusSeconds(60));

			this.database.groups()
				.update(List.of(new Group(ants, Optional.empty(), Optional.empty(), "bees", 1, true)),
						NOW.plusSeconds(120));

			assertThat(this.database.groups().asOf(NOW.plusSeconds(59)).all()).extracting(Group::name, Group::missing)
				.containsExactly(tuple("zebras", false), tuple("ants", false));
			assertThat(this.database.groups().asOf(NOW.plusSeconds(60)).all()).extracting(Group::name, Group::missing)
				.containsExactly(tuple("ants", false), tuple("zebras", false));
			assertThat(this.database.groups().asOf(NOW.plusSeconds(120)).all()).isEqualTo(this.database.groups().all());
		}

		@Test
		void takesTheFirstGroupsToHaveBeenThereBeforeAndOthersNot() {
			addGroup("zebras");
			GroupId ants = this.database.groups().allot(1);
			this.database.groups()
				.add(List.of(new Group(ants, Optional.empty(), Optional.empty(), "ants", 1, false)),
						NOW.plusSeconds(60));

			assertThat(this.database.groups().asOf(NOW.minusSeconds(1)).all()).extracting(Group::name)
				.containsExactly("zebras");
			assertThat(this.database.groups().asOf(NOW.plusSeconds(60)).all()).extracting(Group::name)
				.containsExactly("zebras", "ants");
		}

		@Test
		void leavesNothingBehindWhereNothingChanges() {
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

		@Test
		void keepsWhichGroupHeldWhich() {
			GroupId all = addGroup("all");
			GroupId ants = addGroup("ants");
			GroupId bees = addGroup("bees");
			this.database.groups().nest(all, Set.of(ants), NOW);

			this.database.groups().nest(all, Set.of(bees), NOW.plusSeconds(60));

			assertThat(this.database.groups().asOf(NOW).nesting()).isEqualTo(Map.of(all, Set.of(ants)));
			assertThat(this.database.groups().asOf(NOW.plusSeconds(60)).nesting()).isEqualTo(Map.of(all, Set.of(bees)));
		}

	}

}
