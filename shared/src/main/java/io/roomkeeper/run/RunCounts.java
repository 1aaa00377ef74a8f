package io.roomkeeper.run;

import java.util.EnumMap;
import java.util.Map;

/**
 * The counts of a run so far, or of one of its chunks. Immutable; two are equal if every
 * kind has the same count.
 */
public final class RunCounts {

	/** All counts are zero. */
	public static final RunCounts NONE = new RunCounts(new EnumMap<>(CountKind.class));

	private final Map<CountKind, Long> counts;

	private RunCounts(Map<CountKind, Long> counts) {
		this.counts = counts;
	}

	/** Creates counts with one kind; all others are zero. */
	public static RunCounts of(CountKind kind, long count) {
		return NONE.plus(kind, count);
	}

	/** Returns the count of a kind. */
	public long of(CountKind kind) {
		return this.counts.getOrDefault(kind, 0L);
	}

	/** Returns the counts that are not zero, by kind. */
	public Map<CountKind, Long> nonZero() {
		return new EnumMap<>(this.counts);
	}

	/** Returns a copy with more of a kind. */
	public RunCounts plus(CountKind kind, long more) {
		Map<CountKind, Long> sum = new EnumMap<>(this.counts);
		add(sum, kind, more);
		return new RunCounts(sum);
	}

	/** Returns the sum of both. */
	public RunCounts plus(RunCounts more) {
		Map<CountKind, Long> sum = new EnumMap<>(this.counts);
		more.counts.forEach((kind, count) -> add(sum, kind, count));
		return new RunCounts(sum);
	}

	private static void add(Map<CountKind, Long> sum, CountKind kind, long more) {
		sum.merge(kind, more, Long::sum);
		sum.remove(kind, 0L);
	}

	/** Returns a copy in which the count of a kind is zero. */
	public RunCounts without(CountKind kind) {
		return plus(kind, -of(kind));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RunCounts that && this.counts.equals(that.counts);
	}

	@Override
	public int hashCode() {
		return this.counts.hashCode();
	}

	@Override
	public String toString() {
		return this.counts.toString();
	}

}
