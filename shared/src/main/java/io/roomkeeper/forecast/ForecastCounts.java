package io.roomkeeper.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Adds up the items of consecutive nights. */
final class ForecastCounts {

	private final LocalDate first;

	private final List<Map<ForecastKind, Integer>> nights;

	ForecastCounts(LocalDate first, int nights) {
		this.first = first;
		this.nights = new ArrayList<>();
		IntStream.range(0, nights).forEach((_) -> this.nights.add(new EnumMap<>(ForecastKind.class)));
	}

	/** Returns the date of the first night. */
	LocalDate first() {
		return this.first;
	}

	/** Returns the date of the last night. */
	LocalDate last() {
		return this.first.plusDays(this.nights.size() - 1L);
	}

	/** Returns the nights to forecast. */
	List<ForecastDay> days() {
		return IntStream.range(0, this.nights.size())
			.mapToObj((night) -> new ForecastDay(this.first.plusDays(night), night == 0))
			.toList();
	}

	/**
	 * Adds items to the night that does them.
	 * @param due the date on which they are due; the first night does what was due
	 * before, and what is due after the last night is left out
	 */
	void add(ForecastKind kind, LocalDate due, int items) {
		if (items > 0 && !due.isAfter(last())) {
			int night = (int) Math.max(0, ChronoUnit.DAYS.between(this.first, due));
			this.nights.get(night).merge(kind, items, Integer::sum);
		}
	}

	/** Returns the nights with what was added. */
	List<ForecastNight> nights() {
		return IntStream.range(0, this.nights.size())
			.mapToObj((night) -> new ForecastNight(this.first.plusDays(night), this.nights.get(night)))
			.toList();
	}

}
