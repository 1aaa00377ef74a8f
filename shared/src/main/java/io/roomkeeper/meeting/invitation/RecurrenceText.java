package io.roomkeeper.meeting.invitation;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.WrittenDates;

/**
 * Describes the rule of a series, for example {@code every 2 weeks on Tuesday, 8 times}.
 */
public final class RecurrenceText {

	private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

	private RecurrenceText() {
	}

	/**
	 * Describes a rule. The end is a date in the zone of the meeting.
	 * @param language the language, whose region decides how dates are written
	 */
	public static String of(Recurrence recurrence, Locale language, ZoneId zone) {
		Map<String, String> parts = Arrays.stream(recurrence.rule().split(";"))
			.map((part) -> part.split("=", 2))
			.collect(Collectors.toMap((part) -> part[0], (part) -> part[1]));
		String interval = parts.getOrDefault("INTERVAL", "1");
		String frequency = "invitation.repeats." + parts.getOrDefault("FREQ", "").toLowerCase(Locale.ROOT);
		StringBuilder text = new StringBuilder(interval.equals("1") ? InvitationLines.say(frequency, language)
				: InvitationLines.say(frequency + ".many", language, Argument.text(interval)));
		days(parts, language).ifPresent((days) -> text.append(' ').append(days));
		String count = parts.get("COUNT");
		if (count != null) {
			text.append(", ").append(InvitationLines.say("invitation.repeats.count", language, Argument.text(count)));
		}
		String until = parts.get("UNTIL");
		if (until != null) {
			String date = WrittenDates.date(
					LocalDateTime.parse(until, UNTIL).atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate(),
					language);
			text.append(", ").append(InvitationLines.say("invitation.repeats.until", language, Argument.text(date)));
		}
		return text.toString();
	}

	private static Optional<String> days(Map<String, String> parts, Locale language) {
		String weekdays = parts.getOrDefault("BYDAY", "");
		String date = parts.getOrDefault("BYMONTHDAY", "");
		if (weekdays.matches("(-1|[+]?[1-4])[A-Z]{2}")) {
			int split = weekdays.length() - 2;
			String key = "invitation.repeats.nth."
					+ weekdays.substring(0, split).replace("-1", "last").replace("+", "");
			return Optional
				.of(InvitationLines.say(key, language, Argument.text(name(weekdays.substring(split), language))));
		}
		if (!weekdays.isEmpty() && weekdays.chars().noneMatch(Character::isDigit)) {
			return Optional
				.of(InvitationLines.say("invitation.repeats.on", language, Argument.text(names(weekdays, language))));
		}
		if (date.equals("-1")) {
			return Optional.of(InvitationLines.say("invitation.repeats.lastDay", language));
		}
		return date.matches("[0-9]+")
				? Optional.of(InvitationLines.say("invitation.repeats.date", language, Argument.text(date)))
				: Optional.empty();
	}

	private static String names(String days, Locale language) {
		return Arrays.stream(days.split(",")).map((day) -> name(day, language)).collect(Collectors.joining(", "));
	}

	private static String name(String day, Locale language) {
		for (DayOfWeek each : DayOfWeek.values()) {
			if (each.name().startsWith(day)) {
				return each.getDisplayName(TextStyle.FULL, language);
			}
		}
		return day;
	}

}
