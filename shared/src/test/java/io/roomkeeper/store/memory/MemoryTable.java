package io.roomkeeper.store.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Rows that a transaction can restore. Rows are immutable.
 *
 * @param <T> the type of a row
 */
final class MemoryTable<T> {

	private final TreeMap<Long, T> rows = new TreeMap<>();

	private long last;

	/** Adds a row under the next number and returns the number. */
	long add(T row) {
		this.rows.put(++this.last, row);
		return this.last;
	}

	/** Stores a row under a number of the caller's, in place of the one it had. */
	void put(long id, T row) {
		this.rows.put(id, row);
	}

	Optional<T> find(long id) {
		return Optional.ofNullable(this.rows.get(id));
	}

	/** Returns the rows by ascending number. */
	Stream<T> stream() {
		return List.copyOf(this.rows.values()).stream();
	}

	/** Returns the rows by descending number. */
	Stream<T> latestFirst() {
		return List.copyOf(this.rows.descendingMap().values()).stream();
	}

	/** Returns the rows with their numbers, by ascending number. */
	Stream<Map.Entry<Long, T>> entries() {
		return Map.copyOf(this.rows).entrySet().stream().sorted(Map.Entry.comparingByKey());
	}

	/** Replaces each matching row, and returns how many there were. */
	int replace(Predicate<T> which, UnaryOperator<T> change) {
		List<Map.Entry<Long, T>> matching = entries().filter((entry) -> which.test(entry.getValue())).toList();
		matching.forEach((entry) -> this.rows.put(entry.getKey(), change.apply(entry.getValue())));
		return matching.size();
	}

	/** Removes each matching row, and returns how many there were. */
	int remove(Predicate<T> which) {
		int before = this.rows.size();
		this.rows.values().removeIf(which);
		return before - this.rows.size();
	}

	/** Removes the row with that number, if there is one. */
	void remove(long id) {
		this.rows.remove(id);
	}

	void clear() {
		this.rows.clear();
		this.last = 0;
	}

	/** Returns what restores the rows as they are now. */
	Runnable saved() {
		Map<Long, T> before = Map.copyOf(this.rows);
		long number = this.last;
		return () -> {
			this.rows.clear();
			this.rows.putAll(before);
			this.last = number;
		};
	}

}
