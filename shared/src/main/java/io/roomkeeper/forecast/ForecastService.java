package io.roomkeeper.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;

/**
 * Forecasts what the next nightly jobs will do. For admins and the helpdesk; every method
 * throws {@link io.roomkeeper.access.AccessDeniedForActorException} for anyone else.
 */
public final class ForecastService {

	/** How many nights the forecast covers by default: tonight and 30 more. */
	public static final int NIGHTS = 31;

	/** The maximum number of listed items of one kind and night. */
	public static final int MOST_ITEMS = 1_000;

	private final List<ForecastPart> parts;

	private final Runs runs;

	private final Account account;

	private final Clock clock;

	ForecastService(List<ForecastPart> parts, Runs runs, Account account, Clock clock) {
		this.parts = List.copyOf(parts);
		this.runs = runs;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns the date of the next nightly job: today, or tomorrow if the one for today
	 * is completed.
	 */
	public LocalDate tonight(Actor actor) {
		requireReader(actor);
		LocalDate today = this.account.today(this.clock);
		Optional<Run> last = this.runs.lastEnded(JobName.NIGHTLY);
		boolean done = last.filter((run) -> run.status() == RunStatus.COMPLETED && !run.asOf().isBefore(today))
			.isPresent();
		return done ? today.plusDays(1) : today;
	}

	/**
	 * Forecasts the next nights.
	 * @param nights how many nights, from 1 to {@value #NIGHTS}
	 * @throws InvalidInputException if there are fewer or more
	 */
	public Forecast forecast(Actor actor, int nights) {
		if (nights < 1 || nights > NIGHTS) {
			throw new InvalidInputException(
					FailureText.of("forecast.nights", Argument.number(nights), Argument.number(NIGHTS)));
		}
		return from(actor, tonight(actor), nights);
	}

	/**
	 * Forecasts nights from a date on, whose first one also does what is due before it.
	 */
	public Forecast from(Actor actor, LocalDate first, int nights) {
		requireReader(actor);
		ForecastCounts counts = new ForecastCounts(first, nights);
		this.parts.forEach((part) -> part.count(counts));
		return new Forecast(counts.nights());
	}

	/**
	 * Returns the items of one kind in one night, at most {@value #MOST_ITEMS}.
	 * @param night a date of the forecast
	 * @throws InvalidInputException if the forecast does not cover the date
	 */
	public List<ForecastItem> items(Actor actor, LocalDate night, ForecastKind kind) {
		LocalDate first = tonight(actor);
		if (night.isBefore(first) || night.isAfter(first.plusDays(NIGHTS - 1L))) {
			throw new InvalidInputException(FailureText.of("forecast.night", Argument.date(night), Argument.date(first),
					Argument.date(first.plusDays(NIGHTS - 1L))));
		}
		List<ForecastItem> items = new ArrayList<>();
		this.parts.stream()
			.filter((part) -> part.kinds().contains(kind))
			.forEach((part) -> items.addAll(part.items(new ForecastDay(night, night.equals(first)), kind, MOST_ITEMS)));
		return items.size() > MOST_ITEMS ? items.subList(0, MOST_ITEMS) : items;
	}

	private static void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

}
