package io.roomkeeper.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The checked parts of a recurrence rule, in their order. To limit the cost of rules from
 * outside, the number of parts and list entries is limited, and nothing recurs more often
 * than daily.
 *
 * @param parts the parts except {@code UNTIL}
 * @param until the last moment at which an occurrence may begin
 */
record RecurrenceRule(Map<String, String> parts, Optional<Instant> until) {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	private static final int LONGEST_INTERVAL = 366;

	private static final int LARGEST_COUNT = 3_660;

	private static final String UNTIL = "UNTIL";

	private static final String WEEK_START = "WKST";

	private static final String NUMBERS = "-?[1-9][0-9]{0,2}";

	private static final Map<String, Pattern> KNOWN = Map.of("FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
			"INTERVAL", Pattern.compile("[1-9][0-9]{0,2}"), "COUNT", Pattern.compile("[1-9][0-9]{0,3}"), "BYDAY",
			list("[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)"), "BYMONTHDAY", list("-?([1-9]|[12][0-9]|3[01])"), "BYMONTH",
			list("[1-9]|1[0-2]"), "BYSETPOS", list(NUMBERS), "WKST", Pattern.compile("MO|TU|WE|TH|FR|SA|SU"));

	RecurrenceRule {
		parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
	}

	private static Pattern list(String element) {
		return Pattern.compile("(%s)(,(%s)){0,49}".formatted(element, element));
	}

	/**
	 * Parses a rule.
	 * @param zone the zone of an {@code UNTIL} without a zone
	 * @throws InvalidInputException naming the part that cannot be used
	 */
	static RecurrenceRule parse(String text, ZoneId zone) {
		if (text.length() > Recurrence.LONGEST) {
			throw refused(text, Message.of("recurrence.long", Argument.number(Recurrence.LONGEST)));
		}
		Map<String, String> parts = new LinkedHashMap<>();
		Optional<Instant> until = Optional.empty();
		for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
			String[] pair = part.split("=", 2);
			if (pair.length < 2 || parts.containsKey(pair[0]) || (pair[0].equals(UNTIL) && until.isPresent())) {
				throw refused(text, Message.of("recurrence.part", Argument.text(part)));
			}
			if (pair[0].equals(UNTIL)) {
				until = Optional.of(until(text, pair[1], zone));
			}
			else {
				Pattern known = KNOWN.get(pair[0]);
				if (known == null || !known.matcher(pair[1]).matches()) {
					throw refused(text, Message.of("recurrence.value", Argument.text(part)));
				}
				parts.put(pair[0], pair[1]);
			}
		}
		RecurrenceRule rule = new RecurrenceRule(parts, until);
		rule.check(text);
		return rule;
	}

	private void check(String text) {
		String frequency = this.parts.getOrDefault("FREQ", "");
		if (frequency.isEmpty()) {
			throw refused(text, Message.of("recurrence.freq"));
		}
		if (this.parts.containsKey("COUNT") && this.until.isPresent()) {
			throw refused(text, Message.of("recurrence.ends"));
		}
		limit(text, "INTERVAL", LONGEST_INTERVAL);
		limit(text, "COUNT", LARGEST_COUNT);
		boolean byDay = this.parts.containsKey("BYDAY");
		boolean ordinal = this.parts.getOrDefault("BYDAY", "").chars().anyMatch(Character::isDigit);
		if (ordinal && (frequency.equals("DAILY") || frequency.equals("WEEKLY"))) {
			throw refused(text, Message.of("recurrence.ordinal"));
		}
		if (frequency.equals("WEEKLY") && this.parts.containsKey("BYMONTHDAY")) {
			throw refused(text, Message.of("recurrence.month-day"));
		}
		if (this.parts.containsKey("BYSETPOS") && !byDay && !this.parts.containsKey("BYMONTHDAY")) {
			throw refused(text, Message.of("recurrence.position"));
		}
	}

	private void limit(String text, String name, int most) {
		String value = this.parts.get(name);
		if (value != null && Integer.parseInt(value) > most) {
			throw refused(text, Message.of("recurrence.most", Argument.text(name), Argument.number(most)));
		}
	}

	private static Instant until(String text, String value, ZoneId zone) {
		try {
			if (value.length() == 8) {
				return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE)
					.atTime(LocalTime.of(23, 59, 59))
					.atZone(zone)
					.toInstant();
			}
			return value.endsWith("Z") ? LocalDateTime.parse(value, UTC).toInstant(ZoneOffset.UTC)
					: LocalDateTime.parse(value, LOCAL).atZone(zone).toInstant();
		}
		catch (DateTimeException _) {
			throw refused(text, Message.of("recurrence.until", Argument.text(value)));
		}
	}

	private static InvalidInputException refused(String text, Message why) {
		return new InvalidInputException(
				FailureText.of("recurrence", Argument.shortened(text, 80), Argument.message(why)));
	}

	/**
	 * Returns the rule without its end at a moment, and with the day on which weeks
	 * begin. Without it, the library takes the day from the locale of the machine instead
	 * of Monday (RFC 5545 3.3.10).
	 */
	String evaluated() {
		return this.parts.containsKey(WEEK_START) ? withoutUntil() : withoutUntil() + ";" + WEEK_START + "=MO";
	}

	/** Returns the rule without its end at a moment. */
	String withoutUntil() {
		return this.parts.entrySet()
			.stream()
			.map((part) -> part.getKey() + '=' + part.getValue())
			.collect(Collectors.joining(";"));
	}

	/** Returns the whole rule, with the end in UTC. */
	String canonical() {
		return withoutUntil()
				+ this.until.map((end) -> ";UNTIL=" + UTC.format(end.atOffset(ZoneOffset.UTC))).orElse("");
	}

}
