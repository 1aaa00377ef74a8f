package io.roomkeeper.batch.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.MeetingZone;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The time zones that calendar files name. Only the name counts: a definition in the file
 * may be out of date or wrong. Windows names and old names are translated where the zone
 * is certain; a prefix such as {@code /mozilla.org/20050126_1/} is ignored.
 */
final class ZoneNames {

	private static final Map<String, String> OTHERS = others();

	private ZoneNames() {
	}

	/**
	 * Returns the zone that a name means.
	 * @throws InvalidInputException if the name is unknown
	 */
	static ZoneId of(String name) {
		String plain = name.strip();
		return known(plain).or(() -> withoutPrefix(plain))
			.orElseThrow(() -> new InvalidInputException(
					Message.of("event.zone",
							Argument.text(plain.substring(0,
									plain.offsetByCodePoints(0,
											Math.min(60, plain.codePointCount(0, plain.length())))))),
					Message.of("event.zone.fix")));
	}

	private static Optional<ZoneId> known(String name) {
		try {
			return Optional.of(MeetingZone.of(OTHERS.getOrDefault(name, name)));
		}
		catch (InvalidInputException _) {
			return Optional.empty();
		}
	}

	private static Optional<ZoneId> withoutPrefix(String name) {
		if (!name.startsWith("/")) {
			return Optional.empty();
		}
		for (int slash = name.indexOf('/', 1); slash > 0; slash = name.indexOf('/', slash + 1)) {
			Optional<ZoneId> found = known(name.substring(slash + 1));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Map<String, String> others() {
		Properties names = new Properties();
		try (InputStream in = Objects.requireNonNull(ZoneNames.class.getResourceAsStream("zones.properties"))) {
			names.load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		names.stringPropertyNames().forEach((name) -> others.put(name, names.getProperty(name)));
		return others;
	}

}
