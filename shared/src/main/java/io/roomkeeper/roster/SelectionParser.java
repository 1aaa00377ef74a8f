package io.roomkeeper.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Parses queries for people as typed on a command line, for example {@code group=Physics
 * status=active ana}. The filters are those of the list of people; anything without an
 * equals sign is a word to search for. A value with spaces needs double quotes.
 */
public final class SelectionParser {

	private static final Pattern PART = Pattern.compile("(?:([a-z]+)=)?(?:\"([^\"]*)\"|(\\S+))");

	private static final String FILTERS = "group, status, licence, expiring";

	private final Groups groups;

	/**
	 * @param groups finds groups by name or number
	 */
	public SelectionParser(Groups groups) {
		this.groups = groups;
	}

	/**
	 * Parses a query. {@code all} alone selects everybody.
	 * @throws InvalidInputException if it is empty, a filter is unknown or its value does
	 * not exist
	 */
	public RosterQuery parse(String text) {
		if (text.isBlank() || text.length() > RosterQuery.MAX_TEXT * 2) {
			throw new InvalidInputException(Message.of("selection.empty"), Message.of("selection.empty.fix"));
		}
		RosterQuery query = RosterQuery.matching("");
		List<String> words = new ArrayList<>();
		Matcher parts = PART.matcher(text.strip());
		while (parts.find()) {
			String value = Optional.ofNullable(parts.group(2)).orElse(String.valueOf(parts.group(3)));
			if (parts.group(1) == null) {
				words.add(value);
			}
			else {
				query = filtered(query, parts.group(1), value);
			}
		}
		boolean everybody = words.equals(List.of("all"));
		return query.withText(everybody ? "" : String.join(" ", words));
	}

	private RosterQuery filtered(RosterQuery query, String filter, String value) {
		return switch (filter) {
			case "group" -> query.withGroup(Optional.of(group(value)));
			case "status", "state" -> query.withStatus(Optional.of(constant(filter, value, RoomStatus.values())));
			case "licence", "license" -> query.withLicence(Optional.of(constant(filter, value, Licence.values())));
			case "expiring" -> query.withExpiring(
					Optional.of(ExpiryDates.parse(value).orElseThrow(() -> unknown(filter, value, "30, 2027-03"))));
			default -> throw unknown(filter, value, FILTERS);
		};
	}

	/**
	 * Returns the group with a name or number.
	 * @throws InvalidInputException if there is none, or several groups have the name
	 */
	public GroupId group(String value) {
		List<Group> named = this.groups.all()
			.stream()
			.filter((group) -> group.name().equalsIgnoreCase(value)
					|| Integer.toString(group.id().value()).equals(value))
			.toList();
		if (named.size() != 1) {
			throw new InvalidInputException(
					Message.of("selection.group", Argument.text(value), Argument.number(named.size())),
					Message.of("selection.group.fix"));
		}
		return named.getFirst().id();
	}

	private static <E extends Enum<E>> E constant(String filter, String value, E[] all) {
		String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(all)
			.filter((one) -> one.name().equals(wanted))
			.findFirst()
			.orElseThrow(() -> unknown(filter, value, String.join(", ",
					Arrays.stream(all).map((one) -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList())));
	}

	private static InvalidInputException unknown(String filter, String value, String possible) {
		return new InvalidInputException(Message.of("selection.filter", Argument.text(filter), Argument.text(value)),
				Message.of("selection.filter.fix", Argument.text(possible)));
	}

}
