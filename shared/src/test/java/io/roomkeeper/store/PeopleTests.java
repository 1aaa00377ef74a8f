package io.roomkeeper.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

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

		@Test
		void givesBackWhatWasAdded() {
			Person ana = person(this.database.people().allot(1), "Ana.Garcia", "Ana", "García");

			this.database.people().add(List.of(ana), NOW);

			assertThat(this.database.people().find(ana.id())).contains(ana);
		}

		@Test
		void allotsEachIdOnce() {
			PersonId first = this.database.people().allot(1_000);
			PersonId second = this.database.people().allot(1);

			assertThat(first).isEqualTo(new PersonId(1));
			assertThat(second).isEqualTo(new PersonId(1_001));
		}

		@Test
		void knowsEverybodyByWhatStaysTheSame() {
			List<PersonId> many = addMany(2_500);
			this.database.people().markMissing(Set.of(many.getLast()), NOW);

			Map<DirectoryId, KnownPerson> known = this.database.people().known();

			Person last = this.database.people().find(many.getLast()).orElseThrow();
			assertThat(known).hasSize(2_500)
				.containsEntry(last.seen().id(), new KnownPerson(last.id(), last.seen().fingerprint(), true))
				.doesNotContainKey(new DirectoryId("00000000-0000-4000-8000-000000009999"));
			assertThat(known.values()).filteredOn(KnownPerson::missing).hasSize(1);
		}

		@Test
		void knowsPeopleWhoseIdIsNoUuid() {
			DirectoryUser seen = person(new PersonId(1), "p1", "P", "One").seen();
			DirectoryUser odd = new DirectoryUser(new DirectoryId("a18e5fc1-1dd211b2-80a6d8a4-8b1b0000"), seen.dn(),
					seen.uid(), seen.displayName(), "", "", Optional.empty(), seen.licence(), Optional.empty(),
					Optional.empty());
			this.database.people().add(List.of(new Person(new PersonId(1), odd, Optional.empty())), NOW);

			Map<DirectoryId, KnownPerson> known = this.database.people().known();

			assertThat(known)
				.containsOnly(Map.entry(odd.id(), new KnownPerson(new PersonId(1), odd.fingerprint(), false)));
		}

		@Test
		void restoresAMissingPersonWhoIsUpdated() {
			PersonId id = add("ana", "Ana", "García");
			this.database.people().markMissing(Set.of(id), NOW);

			this.database.people().update(List.of(person(id, "ana.lopez", "Ana", "López")), NOW);

			assertThat(this.database.people().holders(NameKind.UID, List.of("ana", "ana.lopez")))
				.containsExactly(new NameHolder("ana.lopez", id, Optional.empty(), false));
		}

		@Test
		void knowsAsManyPeopleAsBeforeOnceStockWasTaken() {
			add("ana", "Ana", "Ruiz");

			this.database.people().manyWereAdded();

			assertThat(this.database.people().countPresent()).isOne();
		}

		@Test
		void keepsTheFirstMomentSinceWhichSomebodyIsMissing() {
			PersonId id = add("ana", "Ana", "García");

			this.database.people().markMissing(Set.of(id), NOW);
			this.database.people().markMissing(Set.of(id), NOW.plusSeconds(60));

			assertThat(this.database.people().find(id).orElseThrow().missingSince()).contains(NOW);
			assertThat(this.database.people().countPresent()).isZero();
		}

		@Test
		void listsTheMissingLatestFirst() {
			PersonId first = add("ana", "Ana", "A");
			PersonId second = add("bo", "Bo", "B");
			PersonId third = add("cy", "Cy", "C");
			add("di", "Di", "D");
			this.database.people().markMissing(Set.of(first), NOW);
			this.database.people().markMissing(Set.of(second, third), NOW.plusSeconds(60));

			assertThat(this.database.people().countMissing()).isEqualTo(3);
			assertThat(this.database.people().missing(0, 2)).extracting(Person::id).containsExactly(second, third);
			assertThat(this.database.people().missing(2, 2)).extracting(Person::id).containsExactly(first);
		}

		@Test
		void tellsEverybodyWhoHasOrHadAName() {
			PersonId gone = add("ana", "Ana", "Former");
			this.database.people().markMissing(Set.of(gone), NOW);
			PersonId here = add("ANA", "Ana", "Present");

			assertThat(this.database.people().holders(NameKind.UID, List.of("ana", "bo"))).containsExactlyInAnyOrder(
					new NameHolder("ana", gone, Optional.of(NOW), false),
					new NameHolder("ana", here, Optional.empty(), false));
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
