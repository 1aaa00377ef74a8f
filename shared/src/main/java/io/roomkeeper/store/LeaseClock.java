package io.roomkeeper.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import io.roomkeeper.database.Dialect;
import io.roomkeeper.database.Jdbc;

/**
 * Converts times of this machine to those of the database, which all processes share. A
 * difference of less than a second does not matter for a lease and is ignored.
 */
final class LeaseClock {

	private final Jdbc jdbc;

	private final Clock clock;

	/**
	 * @param clock the clock of this machine
	 */
	LeaseClock(Jdbc jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns a time of this machine as the database would have read it. */
	Instant shared(Instant at) {
		if (this.jdbc.dialect() == Dialect.HSQLDB) {
			return at;
		}
		Instant database = this.jdbc
			.first("select clock_timestamp()", (row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.orElseThrow();
		return at.plusSeconds(Duration.between(this.clock.instant(), database).toSeconds());
	}

}
