package io.roomkeeper.forecast;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the nightly job for one date will do.
 *
 * @param date the date for which the job runs
 * @param counts the number of items by kind; kinds without items are left out
 */
public record ForecastNight(LocalDate date, Map<ForecastKind, Integer> counts) {

	public ForecastNight {
		counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
	}

	/** Returns the number of items of a kind. */
	public int count(ForecastKind kind) {
		return this.counts.getOrDefault(kind, 0);
	}

}
