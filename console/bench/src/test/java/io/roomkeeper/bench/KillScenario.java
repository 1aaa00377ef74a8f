package io.roomkeeper.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;

import io.roomkeeper.run.JobName;

/** Which job is killed, and on what. */
enum KillScenario {

	/** The first sync of an empty database. */
	FIRST_SYNC(JobName.SYNC, 2),

	/**
	 * A sync that finds people new, changed, renamed and gone, marks and retires, and
	 * groups that have shifted.
	 */
	SYNC(JobName.SYNC, 2),

	/** A sweep that expires two rooms of three. */
	SWEEP(JobName.SWEEP, 1);

	private final JobName job;

	private final int day;

	KillScenario(JobName job, int day) {
		this.job = job;
		this.day = day;
	}

	JobName job() {
		return this.job;
	}

	/** The day on which the directory is read. */
	int day() {
		return this.day;
	}

	/** Whether there was a sync before, and use. */
	boolean hasPast() {
		return this != FIRST_SYNC;
	}

	/** Far enough ahead of today for those missed today to be retired at once. */
	LocalDate asOf() {
		return (this == SWEEP) ? LocalDate.of(2026, 3, 1) : LocalDate.now(ZoneOffset.UTC).plusDays(100);
	}

}
