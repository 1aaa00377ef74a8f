package io.roomkeeper.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The times of leases on machines whose clocks differ. */
@Tag("postgresql")
class LeaseClockTests {

	@Test
	void twoMachinesWhoseClocksDifferByFiveMinutesAgree() {
		try (TestDatabase database = TestDatabase.postgresql()) {
			Clock early = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5));
			Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));

			Instant ofTheFirst = new LeaseClock(database.jdbc(), early).shared(early.instant());
			Instant ofTheSecond = new LeaseClock(database.jdbc(), late).shared(late.instant());

			assertThat(Duration.between(ofTheFirst, ofTheSecond).abs()).isLessThan(JobLeases.STALE.dividedBy(2));
		}
	}

}
