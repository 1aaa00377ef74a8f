package io.roomkeeper.console.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.console.text.Reader;

import static java.util.Map.entry;

/**
 * Formats the values of fields of the audit trail in the reader's language. The trail
 * stores codes, dates and counts, because its rows never change.
 */
final class AuditValues {

	/** The beginnings of the keys of the texts for the codes of a field. */
	private static final Map<String, List<String>> CODES = Map.ofEntries(entry("job", List.of("word.JobName.")),
			entry("status", List.of("word.RunStatus.", "word.PlanStatus.")), entry("role", List.of("word.Role.")),
			entry("plan", List.of("word.PlanKind.")), entry("state", List.of("word.ReinviteState.")),
			entry("cause", List.of("audit.cause.")), entry("by", List.of("audit.cause.")),
			entry("event", List.of("audit.kind.")), entry("approval", List.of("audit.approval.")),
			entry("number", List.of("audit.number.")), entry("reason", List.of("audit.reason.")));

	/** The kinds of events whose reason is a code. */
	private static final Set<String> CODED_REASONS = Set.of(MeetingEvent.MeetingScheduled.class.getSimpleName());

	private static final Set<String> OBJECTS = Set.of("run", "undoes");

	private static final Set<String> YES_OR_NO = Set.of("reissued", "protected");

	private static final Set<String> DAYS = Set.of("asOf");

	private static final Set<String> MOMENTS = Set.of("first", "last", "start", "occurrence");

	private final Reader reader;

	AuditValues(Reader reader) {
		this.reader = reader;
	}

	/** Returns whether the values of a field are keys of other objects of the trail. */
	static boolean isObject(String name) {
		return OBJECTS.contains(name);
	}

	/** Returns the text of a value; the value itself if it is neither code nor number. */
	String text(String name, String value) {
		if (CODES.containsKey(name)) {
			return code(CODES.get(name), value).orElse(value);
		}
		if (name.equals("changed")) {
			return Arrays.stream(value.split(" "))
				.map((part) -> code(List.of("audit.changed."), part).orElse(part))
				.collect(Collectors.joining(", "));
		}
		if (DAYS.contains(name)) {
			return day(value);
		}
		if (MOMENTS.contains(name)) {
			return moment(value);
		}
		if (YES_OR_NO.contains(name)) {
			return UI.getCurrent().getTranslation(value.equals("true") ? "audit.yes" : "audit.no");
		}
		return value.matches("[0-9]{1,15}") ? this.reader.number(Long.parseLong(value)) : value;
	}

	/**
	 * Returns whether a person wrote the reason of events of a kind. Others are codes.
	 */
	static boolean isWritten(String kind) {
		return !CODED_REASONS.contains(kind);
	}

	/**
	 * Returns a moment. Times without a zone are those of the meeting and appear as they
	 * are.
	 */
	String moment(String text) {
		try {
			return text.endsWith("Z") ? this.reader.moment(Instant.parse(text))
					: text.contains("[") ? this.reader.moment(ZonedDateTime.parse(text).toInstant())
							: new Reader(this.reader.locale(), ZoneOffset.UTC)
								.moment(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeParseException _) {
			return text;
		}
	}

	private String day(String text) {
		try {
			return this.reader.date(LocalDate.parse(text));
		}
		catch (DateTimeParseException _) {
			return text;
		}
	}

	private static Optional<String> code(List<String> keys, String value) {
		String constant = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
		return keys.stream()
			.flatMap((key) -> List.of(key + value, key + constant).stream())
			.filter((key) -> !key.contains(" "))
			.map((key) -> UI.getCurrent().getTranslation(key))
			.filter((text) -> !text.startsWith("!"))
			.findFirst();
	}

}
