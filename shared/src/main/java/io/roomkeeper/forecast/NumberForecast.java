package io.roomkeeper.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.VetoTarget;

/** Numbers that are released from quarantine or from the reservation for a plan. */
final class NumberForecast implements ForecastPart {

	private final ForecastStore store;

	NumberForecast(ForecastStore store) {
		this.store = store;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return Set.of(ForecastKind.NUMBER);
	}

	@Override
	public void count(ForecastCounts counts) {
		this.store.numbers(counts.last()).forEach((due, numbers) -> counts.add(ForecastKind.NUMBER, due, numbers));
	}

	/** Returns the numbers in quarantine; numbers reserved for plans are only counted. */
	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		return this.store.endingNumbers(day.from(), day.date(), limit)
			.stream()
			.map((number) -> new ForecastItem(Optional.empty(), number.pmi().grouped(), number.on(),
					Message.of("forecast.item.NUMBER", Argument.text(number.lastOwner())),
					Optional.of(new VetoTarget.Release(number.pmi()))))
			.toList();
	}

}
