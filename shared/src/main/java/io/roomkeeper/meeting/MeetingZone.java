package io.roomkeeper.meeting;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/**
 * The time zones that a meeting may have: those of the IANA time zone database that the
 * JDK has. Libraries may register further zones in the JVM; these are left out.
 */
public final class MeetingZone {

	private static final Pattern REGION = Pattern.compile(
			"(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z0-9_+/-]{1,50}");

	private static final String UTC = "UTC";

	private static final ZoneRules UTC_RULES = ZoneId.of(UTC).getRules();

	/** The zones that were requested so far, by name. */
	private static final Map<String, ZoneId> KNOWN = new ConcurrentHashMap<>();

	private MeetingZone() {
	}

	/** Returns the names from which people choose, in alphabetical order. */
	public static Set<String> names() {
		Set<String> names = new TreeSet<>();
		ZoneRulesProvider.getAvailableZoneIds().stream().filter(MeetingZone::isOffered).forEach(names::add);
		return names;
	}

	/**
	 * Parses the name of a zone. Every name of UTC means {@code UTC}.
	 * @throws InvalidInputException if the time zone database does not have it
	 */
	public static ZoneId of(String name) {
		ZoneId known = KNOWN.get(name);
		if (known != null) {
			return known;
		}
		if (isOffered(name) && ZoneRulesProvider.getAvailableZoneIds().contains(name)) {
			return KNOWN.computeIfAbsent(name, ZoneId::of);
		}
		if (rules(name).filter(UTC_RULES::equals).isPresent()) {
			return KNOWN.computeIfAbsent(name, (_) -> ZoneId.of(UTC));
		}
		throw new InvalidInputException(FailureText.of("meeting.zone", Argument.shortened(name, 60)));
	}

	/**
	 * Returns the zone that a meeting has if nobody chooses one.
	 * @param usual the zone of the organisation, which may have an old name such as
	 * {@code US/Eastern}
	 * @return a zone with the same rules; UTC if there is none
	 */
	public static ZoneId usual(ZoneId usual) {
		if (isOffered(usual.getId())) {
			return of(usual.getId());
		}
		return names().stream()
			.map(ZoneId::of)
			.filter((zone) -> zone.getRules().equals(usual.getRules()))
			.findFirst()
			.orElseGet(() -> ZoneId.of(UTC));
	}

	private static Optional<ZoneRules> rules(String name) {
		return ZoneRulesProvider.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name).getRules())
				: Optional.empty();
	}

	private static boolean isOffered(String name) {
		return name.equals(UTC) || REGION.matcher(name).matches();
	}

}
