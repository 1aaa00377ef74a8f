package io.roomkeeper.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Waves of plans that an admin has started to apply. The forecast cannot know which rooms
 * will wait because a meeting starts soon.
 */
final class WaveForecast implements ForecastPart {

	private final ChangePlans plans;

	private final PlannedWaves waves;

	WaveForecast(ChangePlans plans, PlannedWaves waves) {
		this.plans = plans;
		this.waves = waves;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return Set.of(ForecastKind.WAVE);
	}

	@Override
	public void count(ForecastCounts counts) {
		running().flatMap(this::open).forEach((wave) -> counts.add(ForecastKind.WAVE, wave.day(), wave.open()));
	}

	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		return running()
			.flatMap((plan) -> open(plan).filter((wave) -> day.does(wave.day())).map((wave) -> item(plan, wave)))
			.limit(limit)
			.toList();
	}

	private static ForecastItem item(ChangePlan plan, PlanWave wave) {
		return ForecastItem.certain(Optional.empty(), Integer.toString(plan.id().value()), wave.day(),
				Message.of("forecast.item.WAVE", Argument.number(wave.open())));
	}

	private Stream<ChangePlan> running() {
		return this.plans.latest(Optional.of(PlanStatus.RUNNING), null, Integer.MAX_VALUE).stream();
	}

	private Stream<PlanWave> open(ChangePlan plan) {
		return this.waves.of(plan.id()).stream().filter((wave) -> wave.open() > 0);
	}

}
