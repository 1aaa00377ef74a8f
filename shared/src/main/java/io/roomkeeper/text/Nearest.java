package io.roomkeeper.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that is most similar to a mistyped one. */
public final class Nearest {

	private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

	private Nearest() {
	}

	/**
	 * Returns the name that is reached with the fewest inserted, deleted or replaced
	 * letters, the first of several. Case does not count. Empty if no name is known.
	 */
	public static Optional<String> of(String given, Collection<String> known) {
		String lower = given.toLowerCase(Locale.ROOT);
		return known.stream()
			.min(Comparator.comparingInt((name) -> DISTANCE.apply(lower, name.toLowerCase(Locale.ROOT))));
	}

}
