package io.roomkeeper.console.user;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.roster.index.RosterQuery.Sort;

/**
 * The state of the list of people in its URL:
 * {@code ?q=ana&status=expired&sort=uid&user=ana.garcia}.
 *
 * @param query the query of the list
 * @param shown the person whose details are shown
 */
record UsersQuery(RosterQuery query, Optional<PersonRef> shown) {

	/** The longest group number has nine digits. */
	private static final String NUMBER = "[0-9]{1,9}";

	/** Parses the parameters of a URL. Missing and invalid values get their defaults. */
	static UsersQuery read(QueryParameters parameters) {
		RosterQuery query = new RosterQuery(parameters.getSingleParameter("q").orElse(""),
				constant(parameters, "status", RoomStatus.class),
				parameters.getSingleParameter("expiring").flatMap(ExpiryDates::parse),
				constant(parameters, "licence", Licence.class),
				number(parameters, "group").filter((id) -> id > 0).map(GroupId::new),
				constant(parameters, "sort", Sort.class).orElse(Sort.NAME),
				parameters.getSingleParameter("order").filter("desc"::equals).isEmpty());
		return new UsersQuery(query,
				parameters.getSingleParameter("user")
					.filter((uid) -> !uid.isBlank() && uid.length() <= 256)
					.map(PersonRef::parse));
	}

	/** Returns the URL parameters of a list, without defaults. */
	QueryParameters parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		if (!this.query.text().isEmpty()) {
			parameters.put("q", List.of(this.query.text()));
		}
		this.query.status().ifPresent((status) -> parameters.put("status", List.of(word(status))));
		this.query.expiring().ifPresent((when) -> parameters.put("expiring", List.of(when.text())));
		this.query.licence().ifPresent((licence) -> parameters.put("licence", List.of(word(licence))));
		this.query.group().ifPresent((group) -> parameters.put("group", List.of(Integer.toString(group.value()))));
		if (this.query.sort() != Sort.NAME) {
			parameters.put("sort", List.of(word(this.query.sort())));
		}
		if (!this.query.ascending()) {
			parameters.put("order", List.of("desc"));
		}
		this.shown.ifPresent((person) -> parameters.put("user", List.of(person.text())));
		return new QueryParameters(parameters);
	}

	/** Returns the name of a constant in URLs and column keys. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Optional<Integer> number(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).filter((text) -> text.matches(NUMBER)).map(Integer::valueOf);
	}

	private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, Class<E> type) {
		return parameters.getSingleParameter(name)
			.flatMap((text) -> Arrays.stream(type.getEnumConstants())
				.filter((constant) -> word(constant).equals(text))
				.findFirst());
	}

}
