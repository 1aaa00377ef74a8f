package io.roomkeeper.forecast;

import java.util.List;
import java.util.Set;

/** Forecasts some kinds of items. */
interface ForecastPart {

	/** Returns the kinds that it forecasts. */
	Set<ForecastKind> kinds();

	/** Counts the items of all nights. */
	void count(ForecastCounts counts);

	/**
	 * Returns the items of one kind in one night.
	 * @param limit the maximum number
	 */
	List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit);

}
