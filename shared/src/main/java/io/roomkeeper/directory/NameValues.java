package io.roomkeeper.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of an attribute from which one has to be chosen. A directory returns them in
 * no defined order (RFC 4511 section 4.1.7), so they are sorted here by their lower-case
 * form. Values that differ only in case count as one.
 *
 * @param all the values, sorted
 */
public record NameValues(List<String> all) {

	private static final NameValues NONE = new NameValues(List.of());

	public NameValues {
		all = List.copyOf(all);
	}

	/** Sorts values that may come in any order. */
	public static NameValues of(Collection<String> values) {
		if (values.size() < 2) {
			return values.isEmpty() ? NONE : new NameValues(List.copyOf(values));
		}
		TreeMap<String, String> byKey = new TreeMap<>();
		values.stream().sorted(Comparator.naturalOrder()).forEach((value) -> byKey.putIfAbsent(key(value), value));
		return new NameValues(List.copyOf(byKey.values()));
	}

	/**
	 * Chooses a value: the one in the entry's RDN, otherwise the stored one, otherwise
	 * the first. Empty if there are no values.
	 * @param dn the DN of the entry
	 * @param stored the value chosen last time
	 */
	public Optional<String> chosen(String dn, Optional<String> stored) {
		if (this.all.size() < 2) {
			return this.all.isEmpty() ? Optional.empty() : Optional.of(this.all.getFirst());
		}
		List<String> naming = DnParser.leadingValues(dn);
		return this.all.stream()
			.filter((value) -> naming.contains(DnParser.folded(value)))
			.findFirst()
			.or(() -> stored.flatMap(this::like))
			.or(() -> this.all.stream().findFirst());
	}

	private Optional<String> like(String stored) {
		return this.all.stream().filter((value) -> key(value).equals(key(stored))).findFirst();
	}

	/** Returns the other values, sorted. */
	public List<String> without(String value) {
		if (this.all.isEmpty() || (this.all.size() == 1 && this.all.getFirst().equals(value))) {
			return List.of();
		}
		return this.all.stream().filter((other) -> !key(other).equals(key(value))).toList();
	}

	private static String key(String value) {
		return value.toLowerCase(Locale.ROOT);
	}

}
