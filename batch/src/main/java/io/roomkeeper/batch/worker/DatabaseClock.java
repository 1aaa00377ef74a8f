package io.roomkeeper.batch.worker;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import com.github.kagkarlsson.scheduler.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The clock of the database, which is the same for all processes, even if the clocks of
 * their machines differ. Between two readings, and while the database does not answer, it
 * goes on with the steady clock of this machine.
 */
final class DatabaseClock implements Clock {

	private static final Logger log = LoggerFactory.getLogger(DatabaseClock.class);

	private static final Duration KEPT = Duration.ofSeconds(5);

	private final JdbcTemplate jdbc;

	private final LongSupplier nanoTime;

	private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

	DatabaseClock(JdbcTemplate jdbc, LongSupplier nanoTime) {
		this.jdbc = jdbc;
		this.nanoTime = nanoTime;
	}

	@Override
	public Instant now() {
		long at = this.nanoTime.getAsLong();
		Reading reading = this.last.get();
		if (reading == null || reading.age(at).compareTo(KEPT) > 0) {
			reading = read(reading);
		}
		return reading.time().plus(reading.age(at));
	}

	/**
	 * Reads the clock. The answer is at most as old as the question took, so the later
	 * moment is the safe one.
	 */
	private Reading read(@Nullable Reading before) {
		try {
			OffsetDateTime time = this.jdbc.queryForObject("select current_timestamp", OffsetDateTime.class);
			Reading reading = new Reading(Objects.requireNonNull(time).toInstant(), this.nanoTime.getAsLong());
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
