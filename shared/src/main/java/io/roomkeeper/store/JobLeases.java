package io.roomkeeper.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.database.DatabaseClock;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.ThisProcess;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import org.springframework.dao.DuplicateKeyException;

/**
 * Stores which process runs which job, in {@code job_lease}. A lease without a heartbeat
 * for {@link #STALE} belongs to a process that has ended, and can be taken over. Times
 * are those of the database, because the clocks of several machines can differ by
 * minutes.
 */
class JobLeases {

	static final Duration STALE = Duration.ofSeconds(60);

	private final Jdbc jdbc;

	private final String holder;

	private final DatabaseClock clock;

	JobLeases(Jdbc jdbc, DatabaseClock clock, String holder) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.holder = holder;
	}

	String holder() {
		return this.holder;
	}

	/** Returns the lease of a job; empty if it is free. */
	Optional<Lease> of(JobName job) {
		return this.jdbc.first("select run_id, holder, heartbeat_at from job_lease where job = ?",
				(row, _) -> new Lease(new RunId(row.getLong(1)), row.getString(2),
						row.getObject(3, OffsetDateTime.class).toInstant()),
				job.key());
	}

	/**
	 * Takes the lease, which was just read as free or stale.
	 * @throws DuplicateKeyException if another process has taken it in the meantime
	 */
	void take(JobName job, RunId run, Optional<Lease> stale, Instant at) {
		if (stale.isEmpty()) {
			this.jdbc.update("insert into job_lease (job, run_id, holder, heartbeat_at) values (?, ?, ?, ?)", job.key(),
					run.value(), this.holder, Jdbc.utc(this.clock.shared(at)));
		}
		else if (this.jdbc.update("""
				update job_lease set run_id = ?, holder = ?, heartbeat_at = ?
				where job = ? and run_id = ? and heartbeat_at = ?""", run.value(), this.holder,
				Jdbc.utc(this.clock.shared(at)), job.key(), stale.get().run().value(),
				Jdbc.utc(stale.get().heartbeat())) == 0) {
			throw new DuplicateKeyException("The lease of %s was taken in the meantime".formatted(job.key()));
		}
	}

	/** Returns whether a lease belongs to a process that has ended. */
	boolean isStale(Lease lease, Instant at) {
		return lease.heartbeat().isBefore(this.clock.shared(at).minus(STALE)) || ThisProcess.isGone(lease.holder());
	}

	/** Records a heartbeat of the run. */
	void renew(RunId run, Instant at) {
		this.jdbc.update("update job_lease set heartbeat_at = ? where run_id = ?", Jdbc.utc(this.clock.shared(at)),
				run.value());
	}

	void giveBack(RunId run) {
		this.jdbc.update("delete from job_lease where run_id = ?", run.value());
	}

	/**
	 * A lease on a job.
	 *
	 * @param run the run that holds the lease
	 * @param holder the process that executes the run
	 * @param heartbeat the time of the last heartbeat
	 */
	record Lease(RunId run, String holder, Instant heartbeat) {

		JobAlreadyRunningException refusal(Run running) {
			return new JobAlreadyRunningException(running, this.holder);
		}

	}

}
