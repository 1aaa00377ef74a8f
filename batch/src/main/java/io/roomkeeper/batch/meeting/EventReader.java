package io.roomkeeper.batch.meeting;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.meeting.adoption.ExistingMeeting;
import io.roomkeeper.meeting.adoption.StatedNumber;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Converts an event and its changed occurrences to a meeting. An attendee whose address
 * cannot be used is left out with a remark; any other error concerns the whole event.
 */
final class EventReader {

	private static final List<String> WAYS_IN = List.of("LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE",
			"DESCRIPTION", "COMMENT", "X-ALT-DESC");

	private static final Pattern PASSCODE = Pattern.compile(
			"(?im)^\\s{0,9}(?:passcode|password|c[oó]digo de acceso)\\s{0,5}:\\s{0,5}([A-Za-z0-9@_*-]{1,10})\\s*$");

	private static final Pattern DURATION = Pattern.compile("\\+?P(?:(\\d{1,2})W|(\\d{1,2}D)?(T[0-9HMS]{1,20})?)");

	private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,9}");

	private final ZoneId floating;

	private final EventParts event;

	private final List<Message> remarks = new ArrayList<>();

	/**
	 * @param floating the zone of times that name none
	 */
	EventReader(EventParts event, ZoneId floating) {
		this.event = event;
		this.floating = floating;
	}

	/**
	 * Reads a meeting.
	 * @param changes the changed occurrences of the event, in the order of the file
	 * @param cancelled whether the file cancels its events
	 * @throws InvalidInputException naming what cannot be used
	 */
	ExistingMeeting read(List<EventParts> changes, boolean cancelled) {
		requireNone("RDATE");
		requireNone("EXRULE");
		MeetingSchedule schedule = schedule();
		String topic = topic();
		int sequence = sequence();
		for (EventParts change : changes) {
			EventReader reader = new EventReader(change, this.floating);
			schedule = schedule.with(reader.change(schedule, topic));
			sequence = Math.max(sequence, reader.sequence());
		}
		String text = waysIn();
		return new ExistingMeeting(topic, schedule, StatedNumber.within(text), passcode(text), invitees(),
				new CalendarRevision(uid(), sequence, StatedTime.stamp(this.event.one("DTSTAMP"))),
				cancelled || isCancelled());
	}

	/** Returns what was left out. */
	List<Message> remarks() {
		return this.remarks;
	}

	/** Returns the address of the organizer. */
	String organizer() {
		return this.event.one("ORGANIZER")
			.map(EventReader::address)
			.filter((address) -> !address.isBlank())
			.orElseThrow(() -> bad("event.organizer"));
	}

	private MeetingSchedule schedule() {
		StatedTime start = time("DTSTART");
		MeetingTime time = new MeetingTime(start.local(), start.zone(), minutes(start));
		Optional<ContentLine> rule = this.event.one("RRULE");
		if (rule.isEmpty()) {
			return MeetingSchedule.once(time);
		}
		List<OccurrenceChange> left = new ArrayList<>();
		for (ContentLine dates : this.event.all("EXDATE")) {
			for (String value : dates.value().split(",", MeetingSchedule.MOST_CHANGES + 2)) {
				StatedTime date = StatedTime.of(dates, value, this.floating);
				LocalDateTime original = date.wholeDay() ? date.local().with(time.start().toLocalTime())
						: date.in(time.zone());
				if (left.stream().noneMatch((one) -> one.original().equals(original))) {
					left.add(new OccurrenceChange.Cancelled(original));
				}
				if (left.size() > MeetingSchedule.MOST_CHANGES) {
					throw bad("event.changes", Argument.number(MeetingSchedule.MOST_CHANGES));
				}
			}
		}
		MeetingSchedule regular = MeetingSchedule.series(time, Recurrence.parse(rule.get().value(), time.zone()));
		return new MeetingSchedule(time, regular.recurrence(), left);
	}

	private OccurrenceChange change(MeetingSchedule series, String topic) {
		if (this.event.problem().isPresent()) {
			throw new InvalidInputException(this.event.problem().get(), Message.of("event.fix"));
		}
		if (!series.isSeries()) {
			throw bad("event.single");
		}
		ContentLine property = this.event.one("RECURRENCE-ID").orElseThrow();
		if (property.parameter("RANGE").isPresent()) {
			throw bad("event.range");
		}
		StatedTime identity = StatedTime.of(property, this.floating);
		LocalDateTime original = identity.wholeDay() ? identity.local().with(series.time().start().toLocalTime())
				: identity.in(series.zone());
		if (isCancelled()) {
			return new OccurrenceChange.Cancelled(original);
		}
		StatedTime start = time("DTSTART");
		String own = topic();
		MeetingTime moved = new MeetingTime(start.in(series.zone()), series.zone(), minutes(start));
		return new OccurrenceChange.Moved(original, moved.start(), moved.minutes(),
				own.equals(topic) ? Optional.empty() : Optional.of(own));
	}

	private StatedTime time(String name) {
		StatedTime time = StatedTime
			.of(this.event.one(name).orElseThrow(() -> bad("event.missing", Argument.text(name))), this.floating);
		if (time.wholeDay()) {
			throw bad("event.day");
		}
		return time;
	}

	private int minutes(StatedTime start) {
		Duration lasts;
		if (this.event.one("DTEND").isPresent()) {
			lasts = Duration.between(start.moment(), time("DTEND").moment());
		}
		else {
			lasts = duration(this.event.one("DURATION")
				.orElseThrow(() -> bad("event.missing", Argument.text("DTEND")))
				.value()
				.strip());
		}
		long minutes = lasts.toMinutes();
		if (minutes < 1 || minutes > MeetingTime.LONGEST) {
			throw new InvalidInputException(Message.of("event.minutes", Argument.number(minutes)),
					Message.of("event.minutes.fix", Argument.number(MeetingTime.LONGEST)));
		}
		return (int) minutes;
	}

	private static Duration duration(String text) {
		Matcher form = DURATION.matcher(text.toUpperCase(Locale.ROOT));
		try {
			if (form.matches()) {
				return (form.group(1) != null) ? Duration.ofDays(7L * Integer.parseInt(form.group(1)))
						: Duration.parse(form.group(0).replace("+", ""));
			}
		}
		catch (DateTimeException _) {
			// An invalid address is refused below.
		}
		throw bad("event.duration", Argument.text(text.substring(0, Math.min(40, text.length()))));
	}

	private String topic() {
		String topic = ValueGate.typed(ValueKind.TYPED_NAME, Message.of("typed.topic"),
				this.event.one("SUMMARY")
					.map(ContentLine::text)
					.orElseThrow(() -> bad("event.missing", Argument.text("SUMMARY"))));
		if (topic.length() > Meeting.LONGEST_TOPIC) {
			throw bad("event.topic", Argument.number(topic.length()), Argument.number(Meeting.LONGEST_TOPIC));
		}
		return topic;
	}

	private Optional<String> uid() {
		Optional<String> uid = this.event.one("UID").map((one) -> one.text().strip()).filter((text) -> !text.isEmpty());
		if (uid.filter((text) -> text.length() > CalendarRevision.LONGEST_UID).isPresent()) {
			throw bad("event.uid", Argument.number(CalendarRevision.LONGEST_UID));
		}
		return uid;
	}

	private int sequence() {
		String text = this.event.one("SEQUENCE").map((one) -> one.value().strip()).orElse("0");
		if (!SEQUENCE.matcher(text).matches()) {
			throw bad("event.sequence");
		}
		return Integer.parseInt(text);
	}

	private boolean isCancelled() {
		return this.event.one("STATUS").filter((one) -> one.value().strip().equalsIgnoreCase("CANCELLED")).isPresent();
	}

	private List<Invitee> invitees() {
		String host = organizer();
		Map<String, Invitee> invitees = new TreeMap<>();
		for (ContentLine attendee : this.event.all("ATTENDEE")) {
			String kind = attendee.parameter("CUTYPE").orElse("");
			if (kind.equalsIgnoreCase("ROOM") || kind.equalsIgnoreCase("RESOURCE")) {
				continue;
			}
			try {
				Invitee invitee = Invitee.checked(address(attendee), attendee.parameter("CN").orElse(""),
						ReplyStatus.of(attendee.parameter("PARTSTAT").orElse("")));
				if (!invitee.mail().equalsIgnoreCase(host)) {
					invitees.putIfAbsent(invitee.mailKey(), invitee);
				}
			}
			catch (InvalidInputException ex) {
				this.remarks.add(Message.of("event.attendee", Argument.message(ex.what())));
			}
		}
		return List.copyOf(invitees.values());
	}

	private static String address(ContentLine person) {
		String value = person.value().strip();
		if (!value.regionMatches(true, 0, "mailto:", 0, 7)) {
			return person.parameter("EMAIL").orElse(value);
		}
		return (value.indexOf('%') < 0) ? value.substring(7).strip() : decoded(value);
	}

	private static String decoded(String address) {
		try {
			return URI.create(address).getSchemeSpecificPart();
		}
		catch (IllegalArgumentException _) {
			return address.substring(7);
		}
	}

	private String waysIn() {
		StringBuilder text = new StringBuilder();
		for (String name : WAYS_IN) {
			this.event.all(name).forEach((one) -> text.append(one.text()).append('\n'));
		}
		return text.toString();
	}

	private static Optional<Passcode> passcode(String text) {
		Matcher stated = PASSCODE.matcher(text);
		return stated.find() ? Optional.of(new Passcode(String.valueOf(stated.group(1)))) : Optional.empty();
	}

	private void requireNone(String name) {
		if (!this.event.all(name).isEmpty()) {
			throw bad("event.unsupported", Argument.text(name));
		}
	}

	private static InvalidInputException bad(String key, Argument... arguments) {
		return new InvalidInputException(Message.of(key, arguments), Message.of("event.fix"));
	}

}
