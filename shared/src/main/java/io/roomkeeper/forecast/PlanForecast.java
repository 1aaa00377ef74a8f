package io.roomkeeper.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.text.Message;

/** Plans that lapse, because nobody has decided or applied them. */
final class PlanForecast implements ForecastPart {

	private final ChangePlans plans;

	private final Account account;

	PlanForecast(ChangePlans plans, Account account) {
		this.plans = plans;
		this.account = account;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return Set.of(ForecastKind.PLAN);
	}

	@Override
	public void count(ForecastCounts counts) {
		counts.days().forEach((day) -> counts.add(ForecastKind.PLAN, day.date(), lapsing(day).size()));
	}

	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		return lapsing(day).stream()
			.sorted((one, other) -> Integer.compare(one.value(), other.value()))
			.limit(limit)
			.map((plan) -> ForecastItem.certain(Optional.empty(), Integer.toString(plan.value()), day.date(),
					Message.of("forecast.item.PLAN")))
			.toList();
	}

	private Set<PlanId> lapsing(ForecastDay day) {
		Set<PlanId> lapsing = new HashSet<>(this.plans.idleSince(lapseBefore(day.date())));
		if (!day.first()) {
			this.plans.idleSince(lapseBefore(day.date().minusDays(1))).forEach(lapsing::remove);
		}
		return lapsing;
	}

	/** Returns the moment such that plans idle since then lapse by the end of a date. */
	private Instant lapseBefore(LocalDate date) {
		return date.plusDays(1)
			.atStartOfDay(this.account.timeZone())
			.toInstant()
			.minus(Duration.ofDays(ChangePlan.RESERVED_DAYS));
	}

}
