package io.roomkeeper.sample;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.ldap.LdapConfiguration;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.NumberSource;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.store.StoreConfiguration;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

class SampleDataTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void addsRoomUseAndMeetingsOnce() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			check(database);
		}
	}

	@Test
	@Tag("postgresql")
	void addsRoomUseOnPostgresqlToo() {
		try (TestDatabase database = TestDatabase.postgresql()) {
			check(database);
		}
	}

	private static void check(TestDatabase database) {
		new ApplicationContextRunner().withBean(DataSource.class, database::dataSource)
			.withBean(PlatformTransactionManager.class, database::transactionManager)
			.withBean(Clock.class, Clock::systemUTC)
			.withUserConfiguration(StoreConfiguration.class, LdapConfiguration.class, SampleConfiguration.class)
			.run((started) -> {
				SampleData data = started.getBean(SampleData.class);
				assertThat(data.load(TODAY)).isFalse();
				sync(started, database);

				assertThat(data.load(TODAY)).isTrue();

				holds(database);
				assertThat(data.load(TODAY.plusDays(1))).isFalse();
			});
	}

	private static void holds(TestDatabase database) {
		assertThat(database.ownership().ledgerCompleteSince()).contains(TODAY.minusYears(3));
		assertThat(database.idleRooms().extent(TODAY).idle()).isZero();
		assertThat(database.rooms().countByState().getOrDefault(RoomState.EXPIRED, 0)).isBetween(120, 160);
		assertThat(database.ledger().warningsDue(TODAY, null, 2000)).hasSizeBetween(25, 90);
		assertThat(database.meetings().count()).isBetween(700, 1400);
		RosterEntry ana = database.entry("ana.garcia");
		PersonalRoom room = ana.room().orElseThrow();
		assertThat(room.assignedOn()).isBefore(TODAY.minusYears(1));
		assertThat(room.lastUsedOn()).hasValueSatisfying((day) -> assertThat(day).isAfter(TODAY.minusDays(60)));
		assertThat(room.lastUsedOn().map((day) -> day.plusDays(365))).contains(room.expiresOn());
		assertThat(room.link()).hasValueSatisfying((link) -> assertThat(link.name()).isEqualTo("ana.garcia"));
		assertThat(database.meetings()
			.upcomingOf(ana.person().id(), TODAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), 10))
			.isNotEmpty();
	}

	/** Does the parts of a sync that the sample needs. */
	private static void sync(ApplicationContext context, TestDatabase database) {
		UserDirectory directory = context.getBean(UserDirectory.class);
		assertThat(directory.location()).isEqualTo("sample organisation base 'dc=hollowmere,dc=example'");
		database.ownership().begin(TODAY, Instant.EPOCH);
		List<Person> people = new ArrayList<>();
		try (DirectoryCursor<DirectoryUser> users = directory.users()) {
			int first = database.people().allot(2000).value();
			users.forEachRemaining(
					(user) -> people.add(new Person(new PersonId(first + people.size()), user, Optional.empty())));
			assertThat(users.refused()).isEmpty();
		}
		database.people().add(people, Instant.EPOCH);
		RoomAllocator.Allocation rooms = new RoomAllocator(database.rooms(), new SecureRandom()).allocate(people,
				NumberSource.Share.ALL, TODAY, TODAY);
		assertThat(rooms.conflicts()).isEmpty();
		database.rooms().open(rooms.rooms());
	}

}
