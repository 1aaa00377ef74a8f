package io.roomkeeper.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.room.GracePeriod;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.VetoKind;

/** Rooms of missing people that retire. */
final class RetirementForecast implements ForecastPart {

	private final ForecastStore store;

	private final GracePeriod grace;

	private final Account account;

	RetirementForecast(ForecastStore store, GracePeriod grace, Account account) {
		this.store = store;
		this.grace = grace;
		this.account = account;
	}

	@Override
	public Set<ForecastKind> kinds() {
		return Set.of(ForecastKind.RETIREMENT);
	}

	@Override
	public void count(ForecastCounts counts) {
		this.store.missingOwners()
			.forEach((owners) -> counts.add(ForecastKind.RETIREMENT, due(owners.since(), owners.heldUntil()),
					owners.rooms()));
	}

	@Override
	public List<ForecastItem> items(ForecastDay day, ForecastKind kind, int limit) {
		return this.store.missingBefore(this.grace.overdueBefore(day.date(), this.account.timeZone()))
			.stream()
			.filter((owner) -> day.does(due(owner.since(), owner.heldUntil())))
			.limit(limit)
			.map((owner) -> ForecastItem.of(VetoKind.RETIREMENT, owner.owner(), owner.uid(),
					due(owner.since(), owner.heldUntil()),
					Message.of("item.retired", Argument.date(missedOn(owner.since())))))
			.toList();
	}

	private LocalDate due(Instant since, Optional<LocalDate> heldUntil) {
		LocalDate end = missedOn(since).plusDays(this.grace.days());
		return heldUntil.filter((held) -> held.isAfter(end)).orElse(end);
	}

	private LocalDate missedOn(Instant since) {
		return since.atZone(this.account.timeZone()).toLocalDate();
	}

}
