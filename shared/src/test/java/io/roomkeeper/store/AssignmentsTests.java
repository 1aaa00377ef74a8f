package io.roomkeeper.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.store.memory.MemoryStores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AssignmentsTests {

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final Scope ACCOUNT = new Scope.Account();

	private static final Scope STUDENTS = new Scope.Group(new GroupId(7));

	private static final PersonId ANA = new PersonId(1);

	private static final Instant LATER = SharedContract.NOW.plusSeconds(3600);

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

	abstract static class Contract extends SharedContract {

		Contract(TestStores stores) {
			super(stores);
		}

		private static Assignment set(Scope scope, SettingValue value, Optional<Lock> lock, Instant at) {
			return new Assignment(WAITING_ROOM, scope, value, lock, "bjorn.muller", at, "exam season");
		}

		private void put(Assignment... assignments) {
			for (Assignment assignment : assignments) {
				this.stores.assignments().put(List.of(assignment));
			}
		}

		@Test
		void returnsStoredAssignments() {
			Assignment account = set(ACCOUNT, SettingValue.ON, Optional.empty(), NOW);
			Assignment group = set(STUDENTS, SettingValue.OFF, Optional.of(new Lock(Optional.of(LATER), true)), NOW);

			put(account, group);

			assertThat(this.stores.assignments().policies()).containsExactlyInAnyOrder(account, group);
		}

		@Test
		void listsRecentAssignmentsOfTheAccountAndOfGroupsNewestFirst() {
			Assignment group = set(STUDENTS, SettingValue.OFF, Optional.empty(), NOW);
			Assignment account = set(ACCOUNT, SettingValue.ON, Optional.empty(), LATER);
			put(group, account, set(new Scope.User(ANA), SettingValue.ON, Optional.empty(), LATER));

			assertThat(this.stores.assignments().recent(WAITING_ROOM, 10)).extracting(PastAssignment::assignment)
				.containsExactly(account, group);
			assertThat(this.stores.assignments().recent(WAITING_ROOM, 1)).extracting(PastAssignment::assignment)
				.containsExactly(account);
			assertThat(this.stores.assignments().recent(new SettingKey("in_meeting.chat"), 10)).isEmpty();
		}

		@Test
		void keepsReplacedAssignmentsAsHistory() {
			Assignment before = set(STUDENTS, SettingValue.OFF, Optional.of(Lock.OPEN_ENDED), NOW);
			Assignment after = set(STUDENTS, SettingValue.ON, Optional.empty(), LATER);

			put(before, after);

			assertThat(this.stores.assignments().policies()).containsExactly(after);
			assertThat(this.stores.assignments().find(STUDENTS, WAITING_ROOM, AssignmentSlot.VALUE)).contains(after);
			assertThat(this.stores.assignments().policies(LATER.minusSeconds(1))).containsExactly(before);
			assertThat(this.stores.assignments().policies(NOW.minusSeconds(1))).isEmpty();
			assertThat(this.stores.assignments().history(STUDENTS, WAITING_ROOM)).containsExactly(
					new PastAssignment(after, Optional.empty(), Optional.empty()),
					new PastAssignment(before, Optional.of(LATER), Optional.of("bjorn.muller")));
		}

		@Test
		void keepsAPersonsChoiceBesideALock() {
			Assignment choice = set(new Scope.User(ANA), SettingValue.ON, Optional.empty(), NOW);
			Assignment lock = set(new Scope.User(ANA), SettingValue.OFF, Optional.of(Lock.OPEN_ENDED), LATER);
			List<String> choices = new ArrayList<>();

			put(choice, lock);

			assertThat(this.stores.assignments().of(ANA)).containsExactlyInAnyOrder(choice, lock);
			assertThat(this.stores.assignments().of(ANA, NOW)).containsExactly(choice);
			assertThat(this.stores.assignments().find(new Scope.User(ANA), WAITING_ROOM, AssignmentSlot.VALUE))
				.contains(choice);
			assertThat(this.stores.assignments().find(new Scope.User(ANA), WAITING_ROOM, AssignmentSlot.LOCK))
				.contains(lock);
			assertThat(this.stores.assignments().find(STUDENTS, WAITING_ROOM, AssignmentSlot.VALUE)).isEmpty();
			this.stores.assignments()
				.choices((person, key, value) -> choices.add(person.value() + " " + key + " " + value));
			assertThat(choices).containsExactly(ANA.value() + " " + WAITING_ROOM + " " + SettingValue.ON);
			assertThat(this.stores.assignments().locksOfPeople()).containsExactly(lock);
			assertThat(this.stores.assignments().policies()).isEmpty();
		}

		@Test
		void withdrawsTheLockOrTheChoice() {
			Assignment choice = set(new Scope.User(ANA), SettingValue.ON, Optional.empty(), NOW);
			put(choice, set(new Scope.User(ANA), SettingValue.OFF, Optional.of(Lock.OPEN_ENDED), NOW));

			boolean withdrawn = this.stores.assignments()
				.withdraw(new Scope.User(ANA), WAITING_ROOM, AssignmentSlot.LOCK, "amara.okafor", LATER);

			assertThat(withdrawn).isTrue();
			assertThat(this.stores.assignments().of(ANA)).containsExactly(choice);
			assertThat(this.stores.assignments()
				.withdraw(new Scope.User(ANA), WAITING_ROOM, AssignmentSlot.LOCK, "amara.okafor", LATER)).isFalse();
		}

		@Test
		void endsAnExceptionEarlyAndKeepsAll() {
			PersonId person = add("ana.garcia", "Ana", "García");
			SettingException granted = new SettingException(person, WAITING_ROOM, LATER.plusSeconds(60), "bjorn.muller",
					NOW, "conference");
			this.stores.settingExceptions().grant(granted);
			assertThat(this.stores.settingExceptions().activeAt(LATER)).containsExactly(granted);

			this.stores.settingExceptions().end(person, WAITING_ROOM, "amara.okafor", LATER);

			assertThat(this.stores.settingExceptions().activeAt(LATER)).isEmpty();
			assertThat(this.stores.settingExceptions().of(person, LATER)).extracting(SettingException::until)
				.containsExactly(LATER);
			assertThat(this.stores.settingExceptions().endedBetween(LATER, LATER.plusSeconds(1))).hasSize(1);
		}

		@Test
		void allowsOneExceptionAtATime() {
			PersonId person = add("ana.garcia", "Ana", "García");
			Instant end = LATER.plusSeconds(60);
			this.stores.settingExceptions()
				.grant(new SettingException(person, WAITING_ROOM, end, "bjorn.muller", NOW, "first"));

			this.stores.settingExceptions()
				.grant(new SettingException(person, WAITING_ROOM, end, "bjorn.muller", LATER, "second"));

			assertThat(this.stores.settingExceptions().activeAt(LATER)).extracting(SettingException::reason)
				.containsExactly("second");
		}

	}

}
