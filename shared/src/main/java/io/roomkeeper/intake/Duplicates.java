package io.roomkeeper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts values that occur more than once but should be unique. A million values take
 * about 60 MB.
 */
public final class Duplicates {

	private static final int EXAMPLES = 3;

	private final Set<Long> seen = new HashSet<>();

	private final Map<Long, Integer> again = new HashMap<>();

	private final List<String> examples = new ArrayList<>();

	/**
	 * Records an occurrence of a value.
	 * @param value the value, for examples
	 * @param key a fingerprint of the form by which values are compared
	 */
	public void add(String value, long key) {
		if (!this.seen.add(key) && this.again.merge(key, 1, Integer::sum) == 1 && this.examples.size() < EXAMPLES) {
			this.examples.add(value);
		}
	}

	/** Returns how many values occur more than once. */
	public int values() {
		return this.again.size();
	}

	/** Returns the number of occurrences of these values, in total. */
	public long places() {
		return this.again.values().stream().mapToLong((more) -> more + 1L).sum();
	}

	/** Returns a few of these values, in the order in which they were found again. */
	public List<String> examples() {
		return List.copyOf(this.examples);
	}

}
