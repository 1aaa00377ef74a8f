package io.roomkeeper.batch.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.batch.file.OwnerRef;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.adoption.ExistingMeeting;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * A calendar file (RFC 5545) with any number of calendars. It is read twice: first the
 * changed occurrences, of which at most {@value #MOST_CHANGES} are kept in memory, then
 * the events, one at a time.
 */
final class CalendarFile implements LineSource<MeetingLine> {

	/** The maximum number of changed occurrences in a file. */
	static final int MOST_CHANGES = 100_000;

	private static final Set<String> METHODS = Set.of("", "PUBLISH", "REQUEST", "CANCEL");

	private final String prefix;

	private final Map<String, List<EventParts>> changes;

	private final CalendarEvents events;

	private Optional<Iterator<EventParts>> rest = Optional.empty();

	private CalendarFile(String prefix, Map<String, List<EventParts>> changes, CalendarEvents events) {
		this.prefix = prefix;
		this.changes = changes;
		this.events = events;
	}

	/**
	 * Opens a file.
	 * @param prefix what precedes the number of a line in messages
	 * @param zone the zone of times that name none, unless the calendar names one
	 * @throws InvalidInputException if the file cannot be read, or is not a calendar file
	 */
	static CalendarFile open(Path path, String prefix, ZoneId zone) {
		try {
			Map<String, List<EventParts>> changes = new HashMap<>();
			int count = 0;
			try (CalendarEvents first = CalendarEvents.open(path, zone)) {
				for (Optional<EventParts> next = first.next(); next.isPresent(); next = first.next()) {
					EventParts event = next.get();
					if (isChange(event)) {
						if (++count > MOST_CHANGES) {
							throw new InvalidInputException(
									"'%s' has more than %,d changed occurrences".formatted(path, MOST_CHANGES),
									"Split the file by calendars");
						}
						changes.computeIfAbsent(key(first, event), (_) -> new ArrayList<>(1)).add(event);
					}
				}
				requireCalendar(path, first);
			}
			return new CalendarFile(prefix, changes, CalendarEvents.open(path, zone));
		}
		catch (IOException _) {
			throw unreadable(path);
		}
	}

	/**
	 * Checks that a file can be read and is a calendar file, without reading all of it.
	 * @throws InvalidInputException otherwise
	 */
	static void check(Path path) {
		try (CalendarEvents events = CalendarEvents.open(path, ZoneOffset.UTC)) {
			events.next();
			requireCalendar(path, events);
		}
		catch (IOException _) {
			throw unreadable(path);
		}
	}

	private static void requireCalendar(Path path, CalendarEvents events) {
		if (events.calendars() == 0) {
			throw new InvalidInputException("'%s' is not a calendar file".formatted(path),
					"A calendar file is UTF-8 and begins with BEGIN:VCALENDAR");
		}
	}

	private static InvalidInputException unreadable(Path path) {
		return new InvalidInputException("'%s' cannot be read".formatted(path),
				"Check the path, that the disk works, and that you may read the file");
	}

	@Override
	public Optional<MeetingLine> next() {
		try {
			while (this.rest.isEmpty()) {
				Optional<EventParts> event = this.events.next();
				if (event.isEmpty()) {
					List<EventParts> alone = new ArrayList<>();
					this.changes.values().forEach(alone::addAll);
					this.rest = Optional.of(alone.iterator());
				}
				else if (!isChange(event.get())) {
					return Optional.of(read(event.get()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.rest.get().hasNext() ? Optional.of(alone(this.rest.get().next())) : Optional.empty();
	}

	private MeetingLine read(EventParts event) {
		List<EventParts> changed = Optional.ofNullable(this.changes.remove(key(this.events, event))).orElse(List.of());
		String place = place(event);
		if (event.problem().isPresent()) {
			return new MeetingLine.Bad(place, event.problem().get());
		}
		String method = this.events.method().toUpperCase(Locale.ROOT);
		if (!METHODS.contains(method)) {
			return new MeetingLine.Bad(place, Message.of("event.method", Argument.text(method)));
		}
		try {
			EventReader reader = new EventReader(event, this.events.zone());
			ExistingMeeting meeting = reader.read(changed, method.equals("CANCEL"));
			return new MeetingLine.Existing(place, OwnerRef.ofMail(reader.organizer()), meeting, reader.remarks());
		}
		catch (InvalidInputException ex) {
			return new MeetingLine.Bad(place, ex.message());
		}
	}

	private MeetingLine alone(EventParts change) {
		return new MeetingLine.Bad(place(change), change.problem().orElseGet(() -> Message.of("event.alone")));
	}

	private String place(EventParts event) {
		return this.prefix + "line " + event.number();
	}

	private static boolean isChange(EventParts event) {
		return event.has("RECURRENCE-ID");
	}

	/** Returns what an event and its changed occurrences have in common. */
	private static String key(CalendarEvents events, EventParts event) {
		return events.calendars() + " " + event.one("UID").map(ContentLine::value).orElse("");
	}

	@Override
	public void close() {
		try {
			this.events.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
