package io.roomkeeper.batch.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.batch.meeting.CalendarLines.TextLine;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** The properties of one event, as far as they are needed, and within limits. */
final class EventParts {

	/** The maximum length of a property, in bytes. */
	static final int LONGEST_PROPERTY = 1_000_000;

	/** The maximum number of bytes of an event to keep. */
	static final int LONGEST_EVENT = 2_000_000;

	private static final Set<String> SINGLE = Set.of("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "DURATION",
			"RRULE", "RECURRENCE-ID", "SUMMARY", "STATUS", "ORGANIZER");

	private static final Set<String> SEVERAL = Set.of("EXDATE", "RDATE", "EXRULE", "ATTENDEE", "LOCATION", "URL",
			"CONFERENCE", "DESCRIPTION", "COMMENT", "X-GOOGLE-CONFERENCE", "X-ALT-DESC");

	private final long number;

	private final Map<String, List<String>> lines = new HashMap<>();

	private final Map<String, List<ContentLine>> parsed = new HashMap<>();

	private long length;

	private Optional<Message> problem = Optional.empty();

	/**
	 * @param number the number of the line with which the event begins
	 */
	EventParts(long number) {
		this.number = number;
	}

	long number() {
		return this.number;
	}

	/**
	 * Adds a line of the event. It is parsed only when its property is requested, because
	 * many events are read twice and used once.
	 */
	void add(TextLine line) {
		String name = ContentLine.name(line.text());
		boolean single = SINGLE.contains(name);
		if ((!single && !SEVERAL.contains(name)) || line.text().indexOf(':') < 0) {
			return;
		}
		this.length += line.text().length();
		if (line.length() > LONGEST_PROPERTY) {
			refuse(Message.of("event.long", Argument.text(name), Argument.number(LONGEST_PROPERTY)));
		}
		else if (this.length > LONGEST_EVENT) {
			refuse(Message.of("event.large", Argument.number(LONGEST_EVENT)));
		}
		else if (single && this.lines.containsKey(name)) {
			refuse(Message.of("event.twice", Argument.text(name)));
		}
		else {
			this.lines.computeIfAbsent(name, (_) -> new ArrayList<>(1)).add(line.text());
		}
	}

	/** Makes the event unusable; the first reason counts. */
	void refuse(Message reason) {
		if (this.problem.isEmpty()) {
			this.problem = Optional.of(reason);
			this.lines.keySet().retainAll(Set.of("UID", "RECURRENCE-ID"));
		}
	}

	/** Returns why the event cannot be used. */
	Optional<Message> problem() {
		return this.problem;
	}

	/** Returns whether there is a property of a name. */
	boolean has(String name) {
		return this.lines.containsKey(name);
	}

	/** Returns the only property of a name. */
	Optional<ContentLine> one(String name) {
		List<ContentLine> all = all(name);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
	}

	/** Returns all properties of a name. */
	List<ContentLine> all(String name) {
		List<String> written = this.lines.get(name);
		return (written == null) ? List.of() : this.parsed.computeIfAbsent(name, (_) -> parse(written));
	}

	private static List<ContentLine> parse(List<String> written) {
		List<ContentLine> parsed = new ArrayList<>(written.size());
		written.forEach((text) -> ContentLine.parse(text).ifPresent(parsed::add));
		return parsed;
	}

}
