package io.roomkeeper.console.user;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RosterQuery;
import io.roomkeeper.room.RosterQuery.Sort;

/** A list of people as its address names it: {@code ?q=ana&state=expired&sort=uid}. */
final class UsersQuery {

	private UsersQuery() {
	}

	/**
	 * Reads an address; what it does not say, or says wrongly, is left at its default.
	 */
	static RosterQuery read(QueryParameters parameters) {
		return new RosterQuery(parameters.getSingleParameter("q").orElse(""),
				constant(parameters, "state", RoomState.class), constant(parameters, "licence", Licence.class),
				constant(parameters, "sort", Sort.class).orElse(Sort.NAME),
				parameters.getSingleParameter("order").filter("desc"::equals).isEmpty());
	}

	/** The address of a list, as short as it can be. */
	static QueryParameters write(RosterQuery query) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		if (!query.text().isEmpty()) {
			parameters.put("q", List.of(query.text()));
		}
		query.state().ifPresent((state) -> parameters.put("state", List.of(word(state))));
		query.licence().ifPresent((licence) -> parameters.put("licence", List.of(word(licence))));
		if (query.sort() != Sort.NAME) {
			parameters.put("sort", List.of(word(query.sort())));
		}
		if (!query.ascending()) {
			parameters.put("order", List.of("desc"));
		}
		return new QueryParameters(parameters);
	}

	/** The word for a constant in addresses and column keys. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, Class<E> type) {
		return parameters.getSingleParameter(name)
			.flatMap((text) -> Arrays.stream(type.getEnumConstants())
				.filter((constant) -> word(constant).equals(text))
				.findFirst());
	}

}
