package io.roomkeeper.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;

import io.roomkeeper.run.JobName;

/** The jobs that are killed, with the data on which they run. */
enum KillScenario {

	/** The first sync of an empty database. */
	FIRST_SYNC(JobName.SYNC, 2),

	/**
	 * A sync that finds new, changed, renamed and missing people and changed groups, and
	 * retires rooms.
	 */
	SYNC(JobName.SYNC, 2),

	/** A sweep that expires two of three rooms. */
	SWEEP(JobName.SWEEP, 1),

	/** A plan that gives all rooms new numbers; every third room has a meeting. */
	APPLY(JobName.APPLY, 1),

	/** A nightly job that syncs, sweeps, and warns the owners of the other rooms. */
	NIGHTLY(JobName.NIGHTLY, 2),

	/** The links of all rooms are written to the directory. */
	PUBLISH(JobName.ROOMS_PUBLISH, 1),

	/** Re-invites of every third person are sent, each in one message. */
	REINVITES(JobName.REINVITE_SEND, 1);

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

	/** Whether there were a sync and use of rooms before. */
	boolean hasPast() {
		return this != FIRST_SYNC;
	}

	/** Returns whether people keep their numbers and passcodes. */
	boolean keepsNumbers() {
		return this != APPLY;
	}

	/**
	 * For a sync, far enough in the future that people who are missing today are retired
	 * at once.
	 */
	LocalDate asOf() {
		return switch (this) {
			case SWEEP, PUBLISH, REINVITES -> LocalDate.of(2026, 3, 1);
			case NIGHTLY -> LocalDate.of(2027, 1, 5);
			case FIRST_SYNC, SYNC, APPLY -> LocalDate.now(ZoneOffset.UTC).plusDays(100);
		};
	}

}
