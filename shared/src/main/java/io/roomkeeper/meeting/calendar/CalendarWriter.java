package io.roomkeeper.meeting.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.meeting.OccurrenceChange;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.SentBy;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Writes a calendar file. The same message always gives the same bytes, so that sending
 * it again changes nothing. A series is written with all its changed occurrences, because
 * some calendars replace the series if they receive a single occurrence.
 */
public final class CalendarWriter {

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	private static final String PRODUCT = "-//Roomkeeper//Roomkeeper//EN";

	/** Returns the file in UTF-8. */
	public byte[] write(CalendarMessage message) {
		List<CalendarComponent> components = new ArrayList<>();
		components.add(zone(message));
		components.addAll(events(message));
		Calendar calendar = new Calendar(
				new PropertyList(List.<Property>of(new ProdId(PRODUCT), version(),
						new CalScale(CalScale.VALUE_GREGORIAN), new Method(message.method().name()))),
				new ComponentList<>(components));
		return LineFolding.fold(calendar.toString());
	}

	private static Version version() {
		Version version = new Version();
		version.setValue("2.0");
		return version;
	}

	private static VTimeZone zone(CalendarMessage message) {
		MeetingTime time = message.schedule().time();
		Instant first = time.begins().toInstant();
		List<Observance> observances = new ArrayList<>();
		for (ZoneObservances.Observance one : ZoneObservances.of(time.zone(), first, message.schedule().lastStart())) {
			List<Property> properties = new ArrayList<>(
					List.of(new DtStart<>(one.onset()), new TzOffsetFrom(one.from()), new TzOffsetTo(one.to())));
			one.recurrence().ifPresent((rule) -> properties.add(new RRule<>(rule)));
			PropertyList all = new PropertyList(properties);
			observances.add(one.summer() ? new Daylight(all) : new Standard(all));
		}
		return new VTimeZone(
				new PropertyList(List.<Property>of(new net.fortuna.ical4j.model.property.TzId(time.zone().getId()))),
				new ComponentList<>(observances));
	}

	private static List<VEvent> events(CalendarMessage message) {
		if (message.occurrence().isPresent()) {
			return List.of(occurrence(message, message.schedule().occurrence(message.occurrence().get())));
		}
		List<VEvent> events = new ArrayList<>();
		events.add(series(message));
		if (message.method() != CalendarMethod.CANCEL) {
			for (OccurrenceChange change : message.schedule().changes()) {
				if (change instanceof OccurrenceChange.Moved moved) {
					events.add(occurrence(message, message.schedule().occurrence(moved.original())));
				}
			}
		}
		return events;
	}

	private static VEvent series(CalendarMessage message) {
		MeetingTime time = message.schedule().time();
		boolean isSeries = message.schedule().isSeries();
		LocalDateTime start = isSeries ? time.start() : time.begins().toLocalDateTime();
		List<Property> dates = new ArrayList<>(dates(time, start, time.minutes()));
		message.schedule().recurrence().ifPresent((recurrence) -> dates.add(new RRule<>(recurrence.rule())));
		List<LocalDateTime> cancelled = message.schedule()
			.changes()
			.stream()
			.filter(OccurrenceChange.Cancelled.class::isInstance)
			.map(OccurrenceChange::original)
			.toList();
		if (!cancelled.isEmpty()) {
			dates.add(new ExDate<>(in(time), new DateList<>(cancelled)));
		}
		return event(message, message.topic(), dates);
	}

	private static VEvent occurrence(CalendarMessage message, Occurrence occurrence) {
		MeetingTime time = message.schedule().time();
		List<Property> dates = new ArrayList<>(
				dates(time, occurrence.begins().toLocalDateTime(), occurrence.minutes()));
		dates.add(date(Property.RECURRENCE_ID, time, occurrence.original()));
		return event(message, occurrence.topic().orElse(message.topic()), dates);
	}

	private static List<Property> dates(MeetingTime time, LocalDateTime start, int minutes) {
		Instant end = time.at(start).toInstant().plusSeconds(60L * minutes);
		return List.of(date(Property.DTSTART, time, start),
				date(Property.DTEND, time, LocalDateTime.ofInstant(end, time.zone())));
	}

	/**
	 * Returns a date in the zone of a meeting. The library's own properties for dates
	 * copy the names of all zones each time they are written, which took half of the time
	 * of an invitation.
	 */
	private static Property date(String name, MeetingTime time, LocalDateTime at) {
		return new XProperty(name, in(time), LOCAL.format(at));
	}

	/**
	 * Returns the time zone as a parameter. Every date must name it, because without it a
	 * date is floating.
	 */
	private static ParameterList in(MeetingTime time) {
		return new ParameterList(List.of(new TzId(time.zone().getId())));
	}

	private static VEvent event(CalendarMessage message, String topic, List<Property> dates) {
		List<Property> properties = new ArrayList<>();
		properties.add(new Uid(message.revision().uid().orElseThrow()));
		properties.add(new DtStamp(message.revision().stamp()));
		properties.add(new Sequence(message.revision().sequence()));
		properties.addAll(dates);
		properties.add(new Summary(line(topic)));
		properties.add(new Status(
				(message.method() == CalendarMethod.CANCEL) ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
		if (message.method() != CalendarMethod.CANCEL) {
			properties.add(new Location(message.link()));
			properties.add(new Description(lines(message.description())));
			properties.add(new Url(URI.create(message.link())));
			properties.add(conference(message.link()));
		}
		organizer(message).ifPresent(properties::add);
		message.attendees().forEach((attendee) -> properties.add(attendee(attendee, message)));
		return new VEvent(new PropertyList(properties));
	}

	private static Conference conference(String link) {
		return new Conference(new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.URI,
				new net.fortuna.ical4j.model.parameter.Feature("VIDEO"))), link);
	}

	private static Optional<Organizer> organizer(CalendarMessage message) {
		return message.organizer().map((host) -> {
			List<Parameter> parameters = new ArrayList<>(name(host));
			message.sentBy().ifPresent((address) -> parameters.add(new SentBy(mailto(address))));
			return new Organizer(new ParameterList(parameters), mailto(host.mail()));
		});
	}

	private static Attendee attendee(Invitee invitee, CalendarMessage message) {
		List<Parameter> parameters = new ArrayList<>(name(invitee));
		parameters.add(Role.REQ_PARTICIPANT);
		parameters.add(new PartStat(invitee.reply().partStat()));
		parameters.add(message.asked() ? Rsvp.TRUE : Rsvp.FALSE);
		return new Attendee(new ParameterList(parameters), mailto(invitee.mail()));
	}

	private static List<Parameter> name(Invitee person) {
		String name = line(person.name());
		return name.isEmpty() ? List.of() : List.of(new Cn(name));
	}

	private static URI mailto(String address) {
		try {
			return new URI("mailto", address, null);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("Not a mail address: '%s'".formatted(address), ex);
		}
	}

	/**
	 * Returns the text as one line, without characters that change the direction of
	 * writing.
	 */
	private static String line(String text) {
		return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ").strip();
	}

	/** Returns the text with plain line ends and without other control characters. */
	private static String lines(String text) {
		return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
	}

}
