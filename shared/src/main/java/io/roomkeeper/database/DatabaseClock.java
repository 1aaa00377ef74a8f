package io.roomkeeper.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The clock of the database, which is the same for all processes, even if the clocks of
 * their machines differ. Between two readings, and while the database does not answer, it
 * goes on with the steady clock of this machine. HSQLDB serves one machine, so there it
 * is the clock of this machine.
 */
public final class DatabaseClock implements InstantSource {

	private static final Logger log = LoggerFactory.getLogger(DatabaseClock.class);

	private static final Duration KEPT = Duration.ofSeconds(5);

	private final Jdbc jdbc;

	private final Clock clock;

	private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

	/**
	 * @param clock the clock of this machine
	 */
	public DatabaseClock(Jdbc jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Instant instant() {
		if (this.jdbc.dialect() == Dialect.HSQLDB) {
			return this.clock.instant();
		}
		long at = System.nanoTime();
		Reading reading = this.last.get();
		if (reading == null || reading.age(at).compareTo(KEPT) > 0) {
			reading = read(reading);
		}
		return reading.time().plus(reading.age(at));
	}

	/**
	 * Returns a time of this machine as the database would have read it. A difference of
	 * less than a second is ignored.
	 */
	public Instant shared(Instant at) {
		return at.plusSeconds(Duration.between(this.clock.instant(), instant()).toMillis() / 1_000);
	}

	/**
	 * Reads the clock. The answer is at most as old as the question took, so the later
	 * moment is the safe one.
	 */
	private Reading read(@Nullable Reading before) {
		try {
			OffsetDateTime time = this.jdbc.template().queryForObject("select clock_timestamp()", OffsetDateTime.class);
			Reading reading = new Reading(Objects.requireNonNull(time).toInstant(), System.nanoTime());
			this.last.set(reading);
			return reading;
		}
		catch (DataAccessException ex) {
			if (before == null) {
				throw ex;
			}
			log.debug("The database does not answer", ex);
			return before;
		}
	}

	private record Reading(Instant time, long nanos) {

		Duration age(long at) {
			return Duration.ofNanos(at - this.nanos);
		}

	}

}
