package io.roomkeeper.setting;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.store.TestStores;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static org.assertj.core.api.Assertions.assertThat;

/** A question as of a past moment is answered by everything as it was then. */
class PastExplanationTests {

	private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2026-11-03T10:00:00Z");

	private static final Instant WEDNESDAY = Instant.parse("2026-11-04T10:00:00Z");

	private static final Uid ANA = new Uid("ana.garcia");

	@Nested
	class InMemory extends Contract {

		InMemory() {
			super(new MemoryStores());
		}

	}

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

	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	abstract static class Contract {

		private final TestStores stores;

		private PersonId ana = new PersonId(1);

		private GroupId staff = new GroupId(1);

		private GroupId students = new GroupId(1);

		Contract(TestStores stores) {
			this.stores = stores;
		}

		@BeforeEach
		void putAnaIntoStudents() {
			this.stores.empty();
			this.ana = this.stores.people().allot(1);
			this.stores.people().add(List.of(ana(Licence.LICENSED)), MONDAY);
			this.staff = group("Staff");
			this.students = group("Students");
			this.stores.groups().found(this.students, List.of(this.ana));
			lock(this.staff, SettingValue.ON);
			lock(this.students, SettingValue.OFF);
		}

		@AfterAll
		void close() {
			this.stores.close();
		}

		@Test
		void usesTheGroupsOfThePersonAtThatTime() {
			this.stores.groups().changeMembers(this.students, List.of(), List.of(this.ana), TUESDAY);
			this.stores.groups().changeMembers(this.staff, List.of(this.ana), List.of(), TUESDAY);

			assertThat(winner(Optional.of(TUESDAY.minusMillis(1)))).isEqualTo("Students OFF");
			assertThat(winner(Optional.of(TUESDAY))).isEqualTo("Staff ON");
			assertThat(winner(Optional.empty())).isEqualTo("Staff ON");
		}

		@Test
		void usesThePrioritiesAtThatTime() {
			this.stores.groups().changeMembers(this.staff, List.of(this.ana), List.of(), TUESDAY);

			this.stores.groups().order(List.of(this.students, this.staff), WEDNESDAY);

			assertThat(winner(Optional.of(TUESDAY))).isEqualTo("Staff ON");
			assertThat(winner(Optional.of(WEDNESDAY))).isEqualTo("Students OFF");
			assertThat(service().places(Optional.of(TUESDAY))).containsEntry(this.staff, 1);
			assertThat(service().places(Optional.empty())).containsEntry(this.staff, 2);
		}

		@Test
		void usesTheMembershipPathAtThatTime() {
			GroupId pilot = group("Pilot");
			this.stores.groups().found(pilot, List.of(this.ana));
			this.stores.groups().nest(this.staff, Set.of(pilot), TUESDAY);
			this.stores.groups().nest(this.staff, Set.of(), WEDNESDAY);

			assertThat(winner(Optional.of(TUESDAY.minusMillis(1)))).isEqualTo("Students OFF");
			assertThat(winner(Optional.of(TUESDAY))).isEqualTo("Staff ON");
			assertThat(winner(Optional.of(WEDNESDAY))).isEqualTo("Students OFF");
		}

		@Test
		void usesTheGroupsAtThatTime() {
			this.stores.groups()
				.update(List.of(new Group(this.students, Optional.of(new DirectoryId("Students")),
						Optional.of("cn=Students"), "Students", 2, true)), TUESDAY);

			assertThat(winner(Optional.of(MONDAY))).isEqualTo("Students OFF");
			assertThat(winner(Optional.of(TUESDAY))).isEqualTo(" ON");
		}

		@Test
		void usesTheLicenceAtThatTime() {
			this.stores.people().update(List.of(ana(Licence.BASIC)), TUESDAY);
			this.stores.people().update(List.of(ana(Licence.LICENSED)), WEDNESDAY);

			assertThat(List.of(MONDAY, TUESDAY, WEDNESDAY)).extracting(this::licence)
				.containsExactly(Licence.LICENSED, Licence.BASIC, Licence.LICENSED);
		}

		private Licence licence(Instant moment) {
			PersonReader people = services().people;
			return people.read(people.find(PersonRef.of(ANA)), Optional.of(moment)).subject().licence();
		}

		private String winner(Optional<Instant> asOf) {
			EffectiveSetting effective = service().explain(ADMIN, PersonRef.of(ANA), FILES, asOf);
			return effective.explanation().winner().name() + ' '
					+ (effective.value().equals(SettingValue.ON) ? "ON" : "OFF");
		}

		private SettingsService service() {
			return services().settings;
		}

		private SettingFixture services() {
			Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"), "helpdesk");
			return new SettingFixture(this.stores, account, Clock.fixed(WEDNESDAY, ZoneOffset.UTC));
		}

		private GroupId group(String name) {
			GroupId id = this.stores.groups().allot(1);
			this.stores.groups()
				.add(List
					.of(new Group(id, Optional.of(new DirectoryId(name)), Optional.of("cn=" + name), name, 1, false)),
						MONDAY);
			return id;
		}

		private void lock(GroupId group, SettingValue value) {
			this.stores.assignments()
				.put(List.of(new Assignment(FILES, new Scope.Group(group), value, Optional.of(Lock.OPEN_ENDED), "bjorn",
						MONDAY, "")));
		}

		private Person ana(Licence licence) {
			return new Person(this.ana, new DirectoryUser(new DirectoryId("ana"), "uid=ana", ANA, "Ana", "Ana", "G",
					Optional.empty(), licence, Optional.empty(), Optional.empty()), Optional.empty());
		}

	}

}
