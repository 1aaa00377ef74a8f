package io.roomkeeper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts values that stand in more than one place where each should stand in one. A
 * million values take some 60 MB.
 */
public final class Duplicates {

	private static final int EXAMPLES = 3;

	private final Set<Long> seen = new HashSet<>();

	private final Map<Long, Integer> again = new HashMap<>();

	private final List<String> examples = new ArrayList<>();

	/**
	 * Notes that a value stands somewhere.
	 * @param value the value, for examples
	 * @param key a fingerprint of the form by which values are compared
	 */
	public void add(String value, long key) {
		if (!this.seen.add(key) && this.again.merge(key, 1, Integer::sum) == 1 && this.examples.size() < EXAMPLES) {
			this.examples.add(value);
		}
	}

	/** How many values stand in more than one place. */
	public int values() {
		return this.again.size();
	}

	/** In how many places those values stand, all together. */
	public long places() {
		return this.again.values().stream().mapToLong((more) -> more + 1L).sum();
	}

	/** A few of those values, the first ones that were found again. */
	public List<String> examples() {
		return List.copyOf(this.examples);
	}

}
