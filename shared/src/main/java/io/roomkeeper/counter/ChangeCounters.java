package io.roomkeeper.counter;

/**
 * The stored counters of changes. Read them before the content: the content is then at
 * least as new as the counts. A transaction that has changed something but has not
 * committed reads counts of its own, which equal no others, so that nothing built from
 * uncommitted content is kept.
 */
@FunctionalInterface
public interface ChangeCounters {

	/** Reads all counters. */
	ChangeCounts read();

}
