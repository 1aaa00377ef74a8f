package io.roomkeeper.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

	private static final Instant LATER = SharedContract.NOW.plusSeconds(60);

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

		@Test
		void returnsAddedPeople() {
			Person ana = person(this.stores.people().allot(1), "Ana.Garcia", "Ana", "García");

			this.stores.people().add(List.of(ana), NOW);

			assertThat(this.stores.people().find(ana.id())).contains(ana);
		}

		@Test
		void reservesEachIdOnce() {
			PersonId first = this.stores.people().allot(1_000);
			PersonId second = this.stores.people().allot(1);

			assertThat(first).isEqualTo(new PersonId(1));
			assertThat(second).isEqualTo(new PersonId(1_001));
		}

		@Test
		void identifiesPeopleByTheirDirectoryId() {
			List<PersonId> many = addMany(2_500);
			this.stores.people().markMissing(Set.of(many.getLast()), NOW);

			Map<DirectoryId, KnownPerson> known = this.stores.people().known();

			Person last = this.stores.people().find(many.getLast()).orElseThrow();
			assertThat(known).hasSize(2_500)
				.containsEntry(last.seen().id(), new KnownPerson(last.id(), last.seen().fingerprint(), true))
				.doesNotContainKey(new DirectoryId("00000000-0000-4000-8000-000000009999"));
			assertThat(known.values()).filteredOn(KnownPerson::missing).hasSize(1);
		}

		@Test
		void identifiesPeopleWhoseIdIsNotAUuid() {
			DirectoryUser seen = person(new PersonId(1), "p1", "P", "One").seen();
			DirectoryUser odd = new DirectoryUser(new DirectoryId("a18e5fc1-1dd211b2-80a6d8a4-8b1b0000"), seen.dn(),
					seen.uid(), seen.displayName(), "", "", Optional.empty(), seen.licence(), Optional.empty(),
					Optional.empty());
			this.stores.people().add(List.of(new Person(new PersonId(1), odd, Optional.empty())), NOW);

			Map<DirectoryId, KnownPerson> known = this.stores.people().known();

			assertThat(known)
				.containsOnly(Map.entry(odd.id(), new KnownPerson(new PersonId(1), odd.fingerprint(), false)));
		}

		@Test
		void restoresAMissingPersonWhoIsUpdated() {
			PersonId id = add("ana", "Ana", "García");
			this.stores.people().markMissing(Set.of(id), NOW);

			this.stores.people().update(List.of(person(id, "ana.lopez", "Ana", "López")), NOW);

			assertThat(this.stores.people().holders(NameKind.UID, List.of("ana", "ana.lopez")))
				.containsExactly(new NameHolder("ana.lopez", id, Optional.empty(), false));
		}

		@Test
		void keepsAllPeopleAfterStatisticsAreUpdated() {
			add("ana", "Ana", "Ruiz");

			this.stores.people().manyWereAdded();

			assertThat(this.stores.people().countPresent()).isOne();
		}

		@Test
		void keepsTheFirstMomentSinceWhichSomebodyIsMissing() {
			PersonId id = add("ana", "Ana", "García");

			this.stores.people().markMissing(Set.of(id), NOW);
			this.stores.people().markMissing(Set.of(id), NOW.plusSeconds(60));

			assertThat(this.stores.people().find(id).orElseThrow().missingSince()).contains(NOW);
			assertThat(this.stores.people().countPresent()).isZero();
		}

		@Test
		void listsTheMissingLatestFirst() {
			PersonId first = add("ana", "Ana", "A");
			PersonId second = add("bo", "Bo", "B");
			PersonId third = add("cy", "Cy", "C");
			add("di", "Di", "D");
			this.stores.people().markMissing(Set.of(first), NOW);
			this.stores.people().markMissing(Set.of(second, third), NOW.plusSeconds(60));

			assertThat(this.stores.people().countMissing()).isEqualTo(3);
			assertThat(this.stores.people().missing(0, 2)).extracting(Person::id).containsExactly(second, third);
			assertThat(this.stores.people().missing(2, 2)).extracting(Person::id).containsExactly(first);
		}

		@Test
		void keepsPastLicences() {
			Person licensed = person(this.stores.people().allot(1), "ana", "Ana", "García");
			this.stores.people().add(List.of(licensed), NOW);
			DirectoryUser seen = licensed.seen();
			DirectoryUser basic = new DirectoryUser(seen.id(), seen.dn(), seen.uid(), seen.displayName(),
					seen.givenName(), seen.familyName(), seen.mail(), Licence.BASIC, Optional.empty(),
					Optional.empty());

			this.stores.people().update(List.of(new Person(licensed.id(), basic, Optional.empty())), LATER);

			assertThat(this.stores.people().licence(licensed.id(), LATER.minusSeconds(1))).contains(Licence.LICENSED);
			assertThat(this.stores.people().licence(licensed.id(), LATER)).contains(Licence.BASIC);
			assertThat(this.stores.people().licence(new PersonId(99), LATER)).isEmpty();
		}

		@Test
		void listsPresentPeopleByFamilyNameAndFindsThemByTheBeginningsOfWords() {
			PersonId zoe = add("zoe", "Zoé", "Álvarez");
			PersonId bo = add("bo", "Bo", "Young");
			PersonId ana = add("ana", "Ana", "Young");
			this.stores.people().markMissing(Set.of(add("gone", "Gone", "Young")), NOW);
			List<PersonId> found = new ArrayList<>();

			this.stores.names().matching("young b", (id) -> found.add(new PersonId(id)));

			assertThat(this.stores.names().page((_) -> true, 0, 9)).containsExactly(zoe.value(), ana.value(),
					bo.value());
			assertThat(this.stores.names().page((id) -> id != ana.value(), 1, 9)).containsExactly(bo.value());
			assertThat(found).containsExactly(bo);
		}

		@Test
		void returnsEverybodyWhoHasOrHadAName() {
			PersonId gone = add("ana", "Ana", "Former");
			this.stores.people().markMissing(Set.of(gone), NOW);
			PersonId here = add("ANA", "Ana", "Present");

			assertThat(this.stores.people().holders(NameKind.UID, List.of("ana", "bo"))).containsExactlyInAnyOrder(
					new NameHolder("ana", gone, Optional.of(NOW), false),
					new NameHolder("ana", here, Optional.empty(), false));
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
		void cutsNamesThatAreTooLongInsteadOfFailing() {
			PersonId id = add("long", "x".repeat(300), "ß".repeat(600));

			DirectoryUser kept = this.database.people().find(id).orElseThrow().seen();

			assertThat(kept.givenName()).hasSize(256);
			assertThat(kept.displayName()).hasSize(512);
		}

	}

}
