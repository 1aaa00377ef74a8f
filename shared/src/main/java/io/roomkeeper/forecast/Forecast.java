package io.roomkeeper.forecast;

import java.util.List;

/**
 * What the next nightly jobs will do, as far as it is known now. People and groups that
 * change in the directory are not known.
 *
 * @param nights the nights in their order, tonight first; at least one
 */
public record Forecast(List<ForecastNight> nights) {

	public Forecast {
		nights = List.copyOf(nights);
	}

	/** Returns what the next nightly job will do. */
	public ForecastNight tonight() {
		return this.nights.getFirst();
	}

}
