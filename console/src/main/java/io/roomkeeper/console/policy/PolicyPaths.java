package io.roomkeeper.console.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.LevelCodec;
import io.roomkeeper.setting.review.PeopleQuery;

/**
 * The URLs of people by effective value:
 * {@code settings/KEY/people?value=&not=&locked=&wonBy=&group=&q=}.
 */
final class PolicyPaths {

	private static final int LONGEST = 200;

	private PolicyPaths() {
	}

	/** Returns the path of the people who match a query. */
	static String people(PeopleQuery question) {
		String query = write(question).getQueryString();
		return base(question.query().key()) + (query.isEmpty() ? "" : "?" + query);
	}

	/** Returns the path without a query. */
	static String base(SettingKey key) {
		return ConsoleRoutes.settingPeople(key);
	}

	/**
	 * Returns the path of the people whose effective value differs from the recommended
	 * one.
	 */
	static String exposed(SettingKey key, SettingValue recommended, Optional<GroupId> group) {
		return people(new PeopleQuery(PeopleQuery.about(key).query(), Optional.of(recommended), group, ""));
	}

	static QueryParameters write(PeopleQuery question) {
		Map<String, List<String>> words = new LinkedHashMap<>();
		question.query().value().ifPresent((value) -> words.put("value", List.of(value.text())));
		question.except().ifPresent((value) -> words.put("not", List.of(value.text())));
		question.query().locked().ifPresent((locked) -> words.put("locked", List.of(locked.toString())));
		question.query().winner().ifPresent((level) -> words.put("wonBy", List.of(LevelCodec.of(level))));
		question.group().ifPresent((group) -> words.put("group", List.of(Integer.toString(group.value()))));
		if (!question.text().isEmpty()) {
			words.put("q", List.of(question.text()));
		}
		return new QueryParameters(words);
	}

	/** Parses a query and ignores invalid parameters. */
	static PeopleQuery read(SettingKey key, QueryParameters words) {
		Optional<Boolean> locked = words.getSingleParameter("locked")
			.filter((word) -> word.equals("true") || word.equals("false"))
			.map(Boolean::valueOf);
		Optional<Level> winner = words.getSingleParameter("wonBy").flatMap(LevelCodec::read);
		Optional<GroupId> group = words.getSingleParameter("group")
			.filter((word) -> word.matches("[1-9][0-9]{0,8}"))
			.map((word) -> new GroupId(Integer.parseInt(word)));
		return new PeopleQuery(new EffectiveQuery(key, value(words, "value"), locked, winner), value(words, "not"),
				group,
				words.getSingleParameter("q")
					.map((text) -> text.substring(0, Math.min(LONGEST, text.length())))
					.orElse(""));
	}

	private static Optional<SettingValue> value(QueryParameters words, String name) {
		return words.getSingleParameter(name).filter((text) -> text.length() <= 1000).map(SettingValue::new);
	}

}
