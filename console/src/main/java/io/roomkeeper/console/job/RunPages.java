package io.roomkeeper.console.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;

/**
 * Adapts a history that is read by key to a list that asks by position. The run before a
 * position is the key of the next page.
 */
class RunPages {

	private final BiFunction<@Nullable RunId, Integer, List<Run>> source;

	private final List<RunId> read = new ArrayList<>();

	/**
	 * @param source reads up to a number of runs before a run, latest first
	 */
	RunPages(BiFunction<@Nullable RunId, Integer, List<Run>> source) {
		this.source = source;
	}

	/** Returns the runs from a position. */
	List<Run> page(int offset, int limit) {
		while (this.read.size() < offset) {
			if (next(offset - this.read.size()).isEmpty()) {
				return List.of();
			}
		}
		List<Run> page = this.source.apply((offset == 0) ? null : this.read.get(offset - 1), limit);
		if (this.read.size() == offset) {
			page.forEach((run) -> this.read.add(run.id()));
		}
		return page;
	}

	/** Clears the cache, so that the latest runs come first again. */
	void restart() {
		this.read.clear();
	}

	private List<Run> next(int limit) {
		List<Run> runs = this.source.apply(this.read.isEmpty() ? null : this.read.getLast(), limit);
		runs.forEach((run) -> this.read.add(run.id()));
		return runs;
	}

}
