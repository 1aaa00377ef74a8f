package io.roomkeeper.run;

import java.util.Optional;

/**
 * A part of a run, on which one process works at a time.
 *
 * @param number its number in the run, from 1
 * @param worker the process that works on it or did so last; empty while it waits
 * @param status its status; empty while it waits
 * @param done how many items were processed
 * @param perSecond how many items were processed per second; empty until this is known
 */
public record RunPartition(int number, Optional<String> worker, Optional<RunStatus> status, long done,
		Optional<Double> perSecond) {

}
