package io.roomkeeper.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One time for all processes, on machines whose clocks differ. */
class DatabaseClockTests {

	/** Half of the time after which a process without a heartbeat counts as ended. */
	private static final Duration CLOSE = Duration.ofSeconds(30);

	@Test
	@Tag("postgresql")
	void twoMachinesWhoseClocksDifferByFiveMinutesAgree() {
		try (TestDatabase database = TestDatabase.postgresql()) {
			Clock early = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5));
			Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));
			DatabaseClock first = new DatabaseClock(jdbc(database), early);
			DatabaseClock second = new DatabaseClock(jdbc(database), late);

			assertThat(Duration.between(first.instant(), second.instant()).abs()).isLessThan(CLOSE);
			assertThat(Duration.between(first.shared(early.instant()), second.shared(late.instant())).abs())
				.isLessThan(CLOSE);
		}
	}

	@Test
	void theEmbeddedDatabaseHasTheClockOfItsMachine() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			Instant now = Instant.parse("2026-03-02T02:15:00Z");
			DatabaseClock clock = new DatabaseClock(jdbc(database), Clock.fixed(now, ZoneOffset.UTC));

			assertThat(clock.instant()).isEqualTo(now);
			assertThat(clock.shared(now.minusSeconds(60))).isEqualTo(now.minusSeconds(60));
		}
	}

	private static Jdbc jdbc(TestDatabase database) {
		return new Jdbc(database.dataSource(), database.transactionManager());
	}

}
