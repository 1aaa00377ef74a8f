package io.roomkeeper.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingSchedule;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes calendar files for tests and reads them with a second parser. */
final class CalendarFiles {

	static final String LINK = "https://meet.example.org/m/abcdefghijklmnopqrstuv";

	private CalendarFiles() {
	}

	static CalendarMessage request(String topic, MeetingSchedule schedule, Invitee... attendees) {
		return message(CalendarMethod.REQUEST, topic, schedule, attendees);
	}

	static CalendarMessage message(CalendarMethod method, String topic, MeetingSchedule schedule,
			Invitee... attendees) {
		return new CalendarMessage(method,
				new CalendarRevision(Optional.of("uid-1@meet.example.org"), 3, Instant.parse("2026-11-28T10:00:00Z")),
				topic, schedule, Optional.of(new Invitee("host@example.org", "Host")),
				Optional.of("roomkeeper@example.org"), List.of(attendees), true, LINK, "Join: " + LINK,
				Optional.empty());
	}

	static String text(CalendarMessage message) {
		return new String(new CalendarWriter().write(message), StandardCharsets.UTF_8);
	}

	/** The file as the second parser reads it; every complaint of that parser fails. */
	static ICalendar parsed(CalendarMessage message) {
		List<List<biweekly.io.ParseWarning>> warnings = new ArrayList<>();
		List<ICalendar> calendars = Biweekly.parse(text(message)).warnings(warnings).all();
		assertThat(calendars).hasSize(1);
		assertThat(warnings.stream().flatMap(List::stream)).isEmpty();
		return calendars.getFirst();
	}

	/** The time zone that a file defines. */
	static ParsedZone zone(ICalendar calendar) {
		return new ParsedZone(calendar.getTimezoneInfo().getTimezones().iterator().next().getComponent());
	}

	/**
	 * The first moments at which an event begins: dates by the second parser's recurrence
	 * rule, moments by the clock changes in the file.
	 */
	static List<Instant> starts(ICalendar calendar, VEvent event, int limit) {
		ParsedZone zone = zone(calendar);
		Recurrence rule = event.getRecurrenceRule().getValue();
		Instant until = (rule.getUntil() != null) ? rule.getUntil().toInstant() : Instant.MAX;
		Set<LocalDateTime> left = new HashSet<>();
		event.getExceptionDates()
			.forEach((dates) -> dates.getValues().forEach((one) -> left.add(ParsedZone.local(one))));
		Date first = Date.from(ParsedZone.local(event.getDateStart().getValue()).toInstant(ZoneOffset.UTC));
		DateIterator dates = new RecurrenceRule(new Recurrence.Builder(rule).until((ICalDate) null).build())
			.getDateIterator(new ICalDate(first), TimeZone.getTimeZone("UTC"));
		List<Instant> starts = new ArrayList<>();
		while (dates.hasNext() && starts.size() < limit) {
			LocalDateTime local = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
			Instant moment = zone.momentOf(local);
			if (moment.isAfter(until)) {
				break;
			}
			if (!left.contains(local)) {
				starts.add(moment);
			}
		}
		return starts;
	}

}
