package io.roomkeeper.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.resolution.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The effective status follows the clock, though nothing is written. */
class EffectiveStatusTests {

	private static final Actor ADMIN = new Actor("amara", Set.of(Role.ADMIN, Role.USER));

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

		private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

		private final Account account = new Account(Plan.BUSINESS, AUCKLAND, URI.create("https://rooms.example.org"),
				"us");

		private final MovableClock clock = new MovableClock(NOW);

		private SettingFixture services;

		private SettingsService settings;

		private UserList users;

		private PersonId ana;

		Contract(TestDatabase database) {
			super(database);
		}

		@BeforeEach
		void begin() {
			this.clock.set(NOW);
			this.services = new SettingFixture(this.database, this.account, this.clock);
			this.settings = this.services.settings;
			CurrentRoster current = new CurrentRoster(this.database.roster(), this.database.groups(),
					this.database.counters(), Runnable::run);
			this.users = userList(this.database, current, this.settings, this.account, this.clock);
			this.ana = add("ana", "Ana", "García");
			open(this.ana, 3_456_789_013L);
		}

		@Test
		void becomesOverdueWhenTheAccountsDateReachesTheEndOfARoom() {
			LocalDate end = TODAY.plusDays(365);
			Instant midnight = end.atStartOfDay(AUCKLAND).toInstant();

			this.clock.set(midnight.minusSeconds(1));
			assertIs(RoomStatus.ACTIVE);
			assertThat(endingSoon()).isEqualTo(1);
			this.clock.set(midnight);

			assertIs(RoomStatus.OVERDUE);
			assertThat(endingSoon()).isZero();
		}

		@Test
		void isActiveAgainWhenALockEnds() {
			Instant until = NOW.plus(Duration.ofHours(3));
			set(new Lock(Optional.of(until), false));
			assertIs(RoomStatus.DISABLED);
			assertThat(only().disabledBy()).contains(new Level.Account());

			this.clock.set(until.minusMillis(1));
			assertIs(RoomStatus.DISABLED);
			this.clock.set(until);

			assertIs(RoomStatus.ACTIVE);
		}

		@Test
		void isDisabledAgainWhenAnExceptionEnds() {
			set(Lock.OPEN_ENDED);
			Instant until = NOW.plus(Duration.ofDays(2));
			desk().grant(ADMIN, PersonRef.of(new Uid("ana")), SettingsService.PERSONAL_MEETING, until, "exam");
			assertIs(RoomStatus.ACTIVE);

			this.clock.set(until);

			assertIs(RoomStatus.DISABLED);
			assertThat(only().disabledBy()).contains(new Level.Account());
		}

		/** Locks personal meeting IDs off for everybody; Ana's own choice is on. */
		private void set(Lock lock) {
			this.database.assignments()
				.put(List.of(
						new Assignment(SettingsService.PERSONAL_MEETING, new Scope.Account(), SettingValue.OFF,
								Optional.of(lock), "amara", NOW, "policy"),
						new Assignment(SettingsService.PERSONAL_MEETING, new Scope.User(this.ana), SettingValue.ON,
								Optional.empty(), "ana", NOW, "")));
		}

		private ExceptionService desk() {
			return this.services.exceptions();
		}

		private void assertIs(RoomStatus expected) {
			assertThat(only().status()).isEqualTo(expected);
			for (RoomStatus status : RoomStatus.values()) {
				int count = (status == expected) ? 1 : 0;
				assertThat(this.users.countByStatus(ADMIN)).containsEntry(status, count);
				assertThat(this.users.count(ADMIN, RosterQuery.matching("").withStatus(Optional.of(status))))
					.isEqualTo(count);
			}
		}

		private ListedUser only() {
			List<ListedUser> page = this.users.page(ADMIN, RosterQuery.matching(""), 0, 10);
			assertThat(page).hasSize(1);
			return page.getFirst();
		}

		private int endingSoon() {
			return this.users.count(ADMIN,
					RosterQuery.matching("").withExpiring(Optional.of(new ExpiryDates.Within(30))));
		}

	}

}
