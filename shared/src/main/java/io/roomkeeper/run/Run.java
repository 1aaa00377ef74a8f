package io.roomkeeper.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Origin;

/**
 * One run of a job.
 *
 * @param id its number
 * @param job what runs
 * @param mode whether it changes anything
 * @param asOf the date it works for
 * @param status where it stands
 * @param startedBy who started it
 * @param origin where it was started
 * @param startedFrom the same in the words of the audit trail, with the token where one
 * was used
 * @param startedAt when
 * @param endedAt when it ended
 * @param parent the nightly run that it is a stage of
 * @param stage what it is doing, a key such as {@code people}, {@code groups},
 * {@code rooms}
 * @param expected how many items it will look at in this stage, where that is known
 * @param done how many it has looked at in this stage
 * @param counts what it has done so far
 * @param message how it ended, one line; for a failure what, where and what to do
 */
public record Run(RunId id, JobName job, RunMode mode, LocalDate asOf, RunStatus status, String startedBy,
		RunOrigin origin, Origin startedFrom, Instant startedAt, Optional<Instant> endedAt, Optional<RunId> parent,
		String stage, Optional<Long> expected, long done, RunCounts counts, Optional<String> message) {

}
