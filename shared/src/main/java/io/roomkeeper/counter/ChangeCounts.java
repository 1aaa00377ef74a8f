package io.roomkeeper.counter;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of all counters at one moment.
 *
 * @param values the values; a counter that is left out is 0, and one that the reading
 * transaction has yet to increment is a negative number that no other reader gets
 */
public record ChangeCounts(Map<ChangeCounter, Long> values) {

	public ChangeCounts {
		values = Map.copyOf(values);
	}

	/** Returns the value of one counter. */
	public long of(ChangeCounter counter) {
		return this.values.getOrDefault(counter, 0L);
	}

	/** Returns whether these counters have the same values in both. */
	public boolean same(Set<ChangeCounter> counters, ChangeCounts other) {
		return counters.stream().allMatch((counter) -> of(counter) == other.of(counter));
	}

	/** Returns the counters that the reading transaction has yet to increment. */
	public Set<ChangeCounter> uncommitted() {
		return this.values.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() < 0)
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Returns whether only one transaction has changed something since the earlier counts
	 * were read.
	 * @param changed the counters that this transaction has incremented
	 * @param counters the counters to look at
	 */
	public boolean onlyOneSince(ChangeCounts earlier, Set<ChangeCounter> changed, Set<ChangeCounter> counters) {
		return counters.stream()
			.allMatch((counter) -> of(counter) == earlier.of(counter) + (changed.contains(counter) ? 1 : 0));
	}

}
