package io.roomkeeper.batch.job;

import io.roomkeeper.run.Run;

/**
 * The event that a run has ended or paused. It is published in the process that executed
 * the run, after the result is stored.
 *
 * @param run the run with its result
 */
public record RunEnded(Run run) {

}
