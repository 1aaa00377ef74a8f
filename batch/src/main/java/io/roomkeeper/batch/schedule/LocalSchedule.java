package io.roomkeeper.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.support.CronExpression;

import io.roomkeeper.failure.InvalidInputException;

/**
 * A schedule in local time. It is stateless and has no clock.
 * <p>
 * A local time is due once on each local date that exists. If the clocks skip it, it is
 * due at the first moment after the gap. If the clocks repeat it, it is due at its first
 * occurrence. Only an hourly schedule ({@code *} in the hour field) also runs in the
 * repeated hour.
 */
public final class LocalSchedule implements Timing {

	/** How far back to search for the latest due time, shortest first. */
	private static final List<Duration> WINDOWS = List.of(Duration.ofHours(2), Duration.ofDays(2), Duration.ofDays(40),
			Duration.ofDays(400), Duration.ofDays(5 * 366));

	private static final Set<String> EVERY_HOUR = Set.of("*", "*/1", "0-23", "0/1");

	private final CronExpression cron;

	private final ZoneId id;

	private final ZoneRules zone;

	private final boolean everyHour;

	private LocalSchedule(CronExpression cron, ZoneId zone, boolean everyHour) {
		this.cron = cron;
		this.id = zone;
		this.zone = zone.getRules();
		this.everyHour = everyHour;
	}

	/**
	 * Parses a schedule.
	 * @param key the configuration key, for the error message
	 * @param cron second, minute, hour, day of month, month, day of week; {@code -} for
	 * never
	 * @param zone the time zone of the local times
	 * @return empty if it is never due
	 * @throws InvalidInputException if the text is not a schedule
	 */
	public static Optional<LocalSchedule> parse(String key, String cron, ZoneId zone) {
		String plain = cron.strip();
		if (plain.equals("-")) {
			return Optional.empty();
		}
		try {
			String[] fields = plain.split("\\s+", -1);
			boolean everyHour = plain.equals("@hourly") || (fields.length > 2 && EVERY_HOUR.contains(fields[2]));
			return Optional.of(new LocalSchedule(CronExpression.parse(plain), zone, everyHour));
		}
		catch (IllegalArgumentException _) {
			throw new InvalidInputException("%s is '%s', which is not a schedule".formatted(key, cron),
					"Give second, minute, hour, day of month, month and day of week, for example '0 15 2 * * *'");
		}
	}

	@Override
	public Optional<Instant> next(Instant moment) {
		return after(moment).map(Due::at);
	}

	@Override
	public String text() {
		return "%s %s".formatted(this.cron, this.id);
	}

	/** Returns the first due time after {@code moment}; empty if there is none. */
	public Optional<Due> after(Instant moment) {
		LocalDateTime local = LocalDateTime.ofInstant(moment, this.zone.getOffset(moment));
		Due first = null;
		for (LocalDateTime time = next(local); time != null && first == null; time = next(time)) {
			Instant at = firstMoment(time);
			if (at.isAfter(moment) && exists(time.toLocalDate())) {
				first = new Due(time.toLocalDate(), at);
			}
		}
		if (!this.everyHour) {
			return Optional.ofNullable(first);
		}
		return Stream.concat(Stream.ofNullable(first), repeated(moment).stream()).min(Comparator.comparing(Due::at));
	}

	/**
	 * Returns the last due time up to {@code moment}; empty if there was none for years.
	 */
	public Optional<Due> latest(Instant moment) {
		for (Duration window : WINDOWS) {
			Optional<Due> found = Optional.empty();
			Optional<Due> next = after(moment.minus(window));
			while (next.isPresent() && !next.get().at().isAfter(moment)) {
				found = next;
				next = after(next.get().at());
			}
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/**
	 * Returns the last due time up to {@code now} if the job has not started since. If
	 * several times were missed, only the last one counts.
	 * @param begun when the job last started
	 */
	public Optional<Due> missed(Instant begun, Instant now) {
		return latest(now).filter((due) -> due.at().isAfter(begun));
	}

	/** Returns the first due time in a repeated hour. */
	private Optional<Due> repeated(Instant moment) {
		return Stream
			.concat(Stream.ofNullable(this.zone.previousTransition(moment.plusNanos(1))),
					Stream.ofNullable(this.zone.nextTransition(moment)))
			.filter(ZoneOffsetTransition::isOverlap)
			.flatMap((transition) -> repeated(transition, moment).stream())
			.min(Comparator.comparing(Due::at));
	}

	private Optional<Due> repeated(ZoneOffsetTransition overlap, Instant moment) {
		LocalDateTime from = LocalDateTime.ofInstant(moment, overlap.getOffsetAfter());
		LocalDateTime before = overlap.getDateTimeAfter().minusNanos(1);
		LocalDateTime time = next(from.isAfter(before) ? from : before);
		return Optional.ofNullable(time)
			.filter((one) -> one.isBefore(overlap.getDateTimeBefore()))
			.map((one) -> new Due(one.toLocalDate(), one.toInstant(overlap.getOffsetAfter())));
	}

	private @Nullable LocalDateTime next(LocalDateTime time) {
		return this.cron.next(time);
	}

	private Instant firstMoment(LocalDateTime time) {
		ZoneOffsetTransition transition = this.zone.getTransition(time);
		if (transition == null) {
			return time.toInstant(this.zone.getOffset(time));
		}
		return transition.isGap() ? transition.getInstant() : time.toInstant(transition.getOffsetBefore());
	}

	/**
	 * Returns whether the zone has this date. Some zones skipped a date when they crossed
	 * the date line.
	 */
	private boolean exists(LocalDate date) {
		ZoneOffsetTransition transition = this.zone.getTransition(date.atStartOfDay());
		return transition == null || transition.isOverlap()
				|| !transition.getDateTimeAfter().toLocalDate().isAfter(date);
	}

	/**
	 * A due time.
	 *
	 * @param date the local date that the run is for
	 * @param at the instant at which it is due
	 */
	public record Due(LocalDate date, Instant at) {
	}

}
