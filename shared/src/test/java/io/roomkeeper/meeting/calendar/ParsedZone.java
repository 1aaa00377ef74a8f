package io.roomkeeper.meeting.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.NavigableMap;
import java.util.TimeZone;
import java.util.TreeMap;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

/**
 * A time zone as the clock changes in a calendar file define it (RFC 5545 3.6.5). The
 * second parser has such a zone too, but its offset is wrong for hours around each
 * change.
 */
final class ParsedZone {

	private static final LocalDateTime END = LocalDateTime.of(2090, 1, 1, 0, 0);

	/** The offset in milliseconds from each moment of a change on. */
	private final NavigableMap<Long, Long> offsets = new TreeMap<>();

	ParsedZone(VTimezone zone) {
		zone.getStandardTimes().forEach(this::add);
		zone.getDaylightSavingsTime().forEach(this::add);
	}

	private void add(Observance observance) {
		UtcOffset from = observance.getTimezoneOffsetFrom().getValue();
		long to = observance.getTimezoneOffsetTo().getValue().getMillis();
		LocalDateTime onset = local(observance.getDateStart().getValue());
		if (observance.getRecurrenceRule() == null) {
			this.offsets.put(moment(onset, from), to);
			return;
		}
		Date start = Date.from(onset.toInstant(ZoneOffset.UTC));
		DateIterator dates = observance.getRecurrenceRule()
			.getDateIterator(new ICalDate(start), TimeZone.getTimeZone("UTC"));
		while (dates.hasNext()) {
			LocalDateTime next = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
			if (next.isAfter(END)) {
				return;
			}
			this.offsets.put(moment(next, from), to);
		}
	}

	/** Returns a local time as it is written. */
	static LocalDateTime local(ICalDate date) {
		DateTimeComponents written = date.getRawComponents();
		return LocalDateTime.of(written.getYear(), written.getMonth(), written.getDate(), written.getHour(),
				written.getMinute(), written.getSecond());
	}

	private static long moment(LocalDateTime local, UtcOffset offset) {
		return local.toInstant(ZoneOffset.UTC).toEpochMilli() - offset.getMillis();
	}

	/** Returns the offset from UTC in seconds. */
	int offsetAt(Instant instant) {
		return Math.toIntExact(this.offsets.floorEntry(instant.toEpochMilli()).getValue() / 1_000);
	}

	/**
	 * Returns the moment of a local time (RFC 5545 3.3.5): the earlier of two, and by the
	 * offset before the change for a time that the change skips.
	 */
	Instant momentOf(LocalDateTime local) {
		Instant utc = local.toInstant(ZoneOffset.UTC);
		Instant moment = utc.minusSeconds(offsetAt(utc.minus(Duration.ofDays(1))));
		int there = offsetAt(moment);
		Instant other = utc.minusSeconds(there);
		return (offsetAt(other) == there) ? other : moment;
	}

}
