package io.roomkeeper.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.text.Argument;

/**
 * All dates of a meeting: a single one, or a series with its changed occurrences.
 *
 * @param time the first start and the duration
 * @param recurrence the rule of a series; empty for a single meeting
 * @param changes occurrences that differ from the rule, by ascending original start, at
 * most {@value #MOST_CHANGES}
 */
public record MeetingSchedule(MeetingTime time, Optional<Recurrence> recurrence, List<OccurrenceChange> changes) {

	/** The maximum number of occurrences of a series that differ from the rule. */
	public static final int MOST_CHANGES = 500;

	/** The maximum number of dates of the rule that one search examines. */
	private static final int LONGEST_SEARCH = 10_000;

	/**
	 * @throws InvalidInputException if there are too many changed occurrences, or two of
	 * one occurrence
	 */
	public MeetingSchedule {
		if (changes.size() > MOST_CHANGES) {
			throw new InvalidInputException(FailureText.of("meeting.exceptions", Argument.number(MOST_CHANGES)));
		}
		if (changes.stream().map(OccurrenceChange::original).distinct().count() < changes.size()) {
			throw new InvalidInputException(FailureText.of("meeting.changed-twice"));
		}
		changes = changes.stream().sorted(Comparator.comparing(OccurrenceChange::original)).toList();
	}

	/** Creates the schedule of a single meeting. */
	public static MeetingSchedule once(MeetingTime time) {
		return new MeetingSchedule(time, Optional.empty(), List.of());
	}

	/**
	 * Creates the schedule of a series.
	 * @throws InvalidInputException if the first start is not a date of the rule
	 */
	public static MeetingSchedule series(MeetingTime time, Recurrence recurrence) {
		Optional<LocalDateTime> first = recurrence.starts(time.start(), time.zone(), time.start()).findFirst();
		if (!first.equals(Optional.of(time.start()))) {
			Argument start = Argument.text(time.start().toString());
			throw new InvalidInputException(
					first.map((date) -> FailureText.of("meeting.start", start, Argument.text(date.toString())))
						.orElseGet(() -> FailureText.of("meeting.start-none", start)));
		}
		return new MeetingSchedule(time, Optional.of(recurrence), List.of());
	}

	/** Returns whether it is a series. */
	public boolean isSeries() {
		return this.recurrence.isPresent();
	}

	/** Returns the time zone in which it was scheduled. */
	public ZoneId zone() {
		return this.time.zone();
	}

	/**
	 * Returns the occurrences that end after a moment, by ascending start. Occurrences
	 * that were moved are at their new place.
	 * @param limit how many at most
	 */
	public List<Occurrence> after(Instant moment, int limit) {
		LocalDateTime from = LocalDateTime.ofInstant(moment, zone()).minusMinutes(this.time.minutes()).minusDays(1);
		List<Occurrence> found = new ArrayList<>(movedOnes().filter((one) -> endsAfter(one, moment)).toList());
		Set<LocalDateTime> changed = this.changes.stream().map(OccurrenceChange::original).collect(Collectors.toSet());
		originals(from).limit(LONGEST_SEARCH)
			.filter((start) -> !changed.contains(start))
			.map(this::regular)
			.filter((one) -> endsAfter(one, moment))
			.limit(limit)
			.forEach(found::add);
		return found.stream()
			.sorted(Comparator.comparing((Occurrence one) -> one.begins().toInstant()))
			.limit(limit)
			.toList();
	}

	/**
	 * Returns the occurrences that take place at least in part between two moments, by
	 * ascending start.
	 */
	public List<Occurrence> between(Instant from, Instant to) {
		LocalDateTime earliest = LocalDateTime.ofInstant(from, zone()).minusMinutes(this.time.minutes()).minusDays(1);
		LocalDateTime latest = LocalDateTime.ofInstant(to, zone()).plusDays(1);
		Set<LocalDateTime> changed = this.changes.stream().map(OccurrenceChange::original).collect(Collectors.toSet());
		Stream<Occurrence> regular = originals(earliest).limit(LONGEST_SEARCH)
			.takeWhile((start) -> start.isBefore(latest))
			.filter((start) -> !changed.contains(start))
			.map(this::regular);
		return Stream.concat(regular, movedOnes())
			.filter((one) -> endsAfter(one, from) && one.begins().toInstant().isBefore(to))
			.sorted(Comparator.comparing((Occurrence one) -> one.begins().toInstant()))
			.toList();
	}

	/** Returns the next occurrence that has not ended at a moment. */
	public Optional<Occurrence> next(Instant moment) {
		boolean begins = this.changes.isEmpty() && this.time.begins().toInstant().isAfter(moment);
		return begins ? Optional.of(regular(this.time.start())) : after(moment, 1).stream().findFirst();
	}

	/**
	 * Returns the latest moment at which an occurrence begins; empty for a series without
	 * end.
	 */
	public Optional<Instant> lastStart() {
		if (this.recurrence.isPresent() && !this.recurrence.get().ends()) {
			return Optional.empty();
		}
		Optional<Instant> regular = originals(this.time.start()).reduce((_, later) -> later)
			.map((start) -> this.time.at(start).toInstant());
		Stream<Instant> moved = movedOnes().map((one) -> one.begins().toInstant());
		return Stream.concat(regular.stream(), moved).max(Comparator.naturalOrder());
	}

	/**
	 * Returns one occurrence as it takes place now.
	 * @param original the local start that the rule gives
	 * @throws NotFoundException if the series has no such date, or it was cancelled
	 */
	public Occurrence occurrence(LocalDateTime original) {
		return find(original).orElseThrow(
				() -> new NotFoundException(FailureText.of("meeting.occurrence", Argument.text(original.toString()))));
	}

	/**
	 * Returns one occurrence as it takes place now; empty if the series has no such date,
	 * or it was cancelled.
	 * @param original the local start that the rule gives
	 */
	public Optional<Occurrence> find(LocalDateTime original) {
		for (OccurrenceChange change : this.changes) {
			if (change.original().equals(original)) {
				return switch (change) {
					case OccurrenceChange.Cancelled _ -> Optional.empty();
					case OccurrenceChange.Moved moved -> Optional.of(moved(moved));
				};
			}
		}
		return originals(original).findFirst().filter(original::equals).map(this::regular);
	}

	/** Returns a copy in which one occurrence differs from the rule. */
	public MeetingSchedule with(OccurrenceChange change) {
		List<OccurrenceChange> others = new ArrayList<>(
				this.changes.stream().filter((one) -> !one.original().equals(change.original())).toList());
		others.add(change);
		return new MeetingSchedule(this.time, this.recurrence, others);
	}

	private Stream<LocalDateTime> originals(LocalDateTime from) {
		return this.recurrence.map((rule) -> rule.starts(this.time.start(), zone(), from))
			.orElseGet(() -> Stream.of(this.time.start()).filter((start) -> !start.isBefore(from)));
	}

	private Occurrence regular(LocalDateTime start) {
		return new Occurrence(start, this.time.at(start), this.time.minutes(), Optional.empty());
	}

	private Stream<Occurrence> movedOnes() {
		return this.changes.stream()
			.filter(OccurrenceChange.Moved.class::isInstance)
			.map(OccurrenceChange.Moved.class::cast)
			.map(this::moved);
	}

	private Occurrence moved(OccurrenceChange.Moved change) {
		return new Occurrence(change.original(), this.time.at(change.start()), change.minutes(), change.topic());
	}

	private static boolean endsAfter(Occurrence one, Instant moment) {
		return one.ends().toInstant().isAfter(moment);
	}

}
