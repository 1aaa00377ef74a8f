package io.roomkeeper.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Origin;
import io.roomkeeper.text.Message;

/**
 * One run of a job.
 *
 * @param mode whether it changes anything
 * @param asOf the date for which it runs
 * @param status its current status
 * @param startedBy who started it
 * @param origin where it was started
 * @param startedFrom the origin in the audit trail's words, with the token if one was
 * used
 * @param parent the nightly run of which it is a stage
 * @param stage the current stage, a key such as {@code people}, {@code groups},
 * {@code expire}
 * @param expected how many items it will process in this stage, if known
 * @param done how many items it has processed in this stage
 * @param counts what it has done so far
 * @param message how it ended, in one line; for a failure what, where and what to do
 */
public record Run(RunId id, JobName job, RunMode mode, LocalDate asOf, RunStatus status, String startedBy,
		RunOrigin origin, Origin startedFrom, Instant startedAt, Optional<Instant> endedAt, Optional<RunId> parent,
		String stage, Optional<Long> expected, long done, RunCounts counts, Optional<Message> message) {

	/** Returns a copy with other counts. */
	public Run with(RunCounts counts) {
		return new Run(this.id, this.job, this.mode, this.asOf, this.status, this.startedBy, this.origin,
				this.startedFrom, this.startedAt, this.endedAt, this.parent, this.stage, this.expected, this.done,
				counts, this.message);
	}

}
