package io.roomkeeper.batch.meeting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.batch.meeting.CalendarLines.TextLine;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The events of a calendar file, one at a time. Other components are ignored. Nesting is
 * counted, not followed, so that a deeply nested file needs no more memory than others.
 */
final class CalendarEvents implements AutoCloseable {

	/** The maximum nesting depth of components within an event. */
	private static final int DEEPEST = 10;

	private static final String BEGIN = "BEGIN:";

	private static final String END = "END:";

	private final CalendarLines lines;

	private final ZoneId floating;

	private int calendars;

	private String method = "";

	private ZoneId zone;

	/** The number of open components below the calendar. */
	private int depth;

	private @Nullable EventParts event;

	private CalendarEvents(CalendarLines lines, ZoneId floating) {
		this.lines = lines;
		this.floating = floating;
		this.zone = floating;
	}

	static CalendarEvents open(Path path, ZoneId floating) throws IOException {
		return new CalendarEvents(CalendarLines.open(path), floating);
	}

	/** Returns how many calendars have begun. */
	int calendars() {
		return this.calendars;
	}

	/** Returns the method of the calendar; empty if it has none. */
	String method() {
		return this.method;
	}

	/** Returns the zone of times that name none. */
	ZoneId zone() {
		return this.zone;
	}

	/** Returns the next event, or empty at the end of the file. */
	Optional<EventParts> next() throws IOException {
		for (Optional<TextLine> next = this.lines.next(); next.isPresent(); next = this.lines.next()) {
			TextLine line = next.get();
			String text = line.text();
			if (text.regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
				Optional<EventParts> unfinished = begin(component(text, BEGIN), line.number());
				if (unfinished.isPresent()) {
					return unfinished;
				}
			}
			else if (text.regionMatches(true, 0, END, 0, END.length())) {
				Optional<EventParts> finished = end(component(text, END));
				if (finished.isPresent()) {
					return finished;
				}
			}
			else {
				property(line);
			}
		}
		return unfinished();
	}

	private Optional<EventParts> begin(String component, long number) {
		if (component.equals("VCALENDAR")) {
			this.calendars++;
			this.depth = 0;
			this.method = "";
			this.zone = this.floating;
			return unfinished();
		}
		if (this.calendars == 0) {
			return Optional.empty();
		}
		this.depth++;
		EventParts current = this.event;
		if (current == null && component.equals("VEVENT") && this.depth == 1) {
			this.event = new EventParts(number);
		}
		else if (current != null && this.depth > DEEPEST) {
			current.refuse(Message.of("event.nested", Argument.number(DEEPEST)));
		}
		return Optional.empty();
	}

	private Optional<EventParts> end(String component) {
		if (component.equals("VCALENDAR")) {
			this.depth = 0;
			return unfinished();
		}
		this.depth = Math.max(0, this.depth - 1);
		EventParts current = this.event;
		if (current == null || this.depth > 0) {
			return Optional.empty();
		}
		this.event = null;
		if (!component.equals("VEVENT")) {
			current.refuse(Message.of("event.end"));
		}
		return Optional.of(current);
	}

	/** Returns an event that does not end. */
	private Optional<EventParts> unfinished() {
		EventParts current = this.event;
		this.event = null;
		if (current != null) {
			current.refuse(Message.of("event.end"));
		}
		return Optional.ofNullable(current);
	}

	private void property(TextLine line) {
		EventParts current = this.event;
		if (current != null && this.depth == 1) {
			current.add(line);
		}
		else if (this.calendars > 0 && this.depth == 0) {
			ContentLine.parse(line.text()).ifPresent(this::calendarProperty);
		}
	}

	private void calendarProperty(ContentLine property) {
		if (property.name().equals("METHOD")) {
			this.method = property.value().strip();
		}
		else if (property.name().equals("X-WR-TIMEZONE")) {
			try {
				this.zone = ZoneNames.of(property.value());
			}
			catch (InvalidInputException _) {
				this.zone = this.floating;
			}
		}
	}

	private static String component(String text, String keyword) {
		return text.substring(keyword.length()).strip().toUpperCase(Locale.ROOT);
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
