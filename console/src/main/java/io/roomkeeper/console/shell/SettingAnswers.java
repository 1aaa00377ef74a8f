package io.roomkeeper.console.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import org.springframework.stereotype.Component;

/**
 * Answers a search that names a person and a setting, in either order:
 * {@code ana waiting room} gives the effective value and the deciding level.
 */
@Component
class SettingAnswers {

	private static final int WORDS = 8;

	private static final int PEOPLE = 2;

	private static final int SETTINGS = 2;

	private final UserList users;

	private final SettingsService settings;

	SettingAnswers(UserList users, SettingsService settings) {
		this.users = users;
		this.settings = settings;
	}

	/**
	 * Returns the answers to a search; empty if it does not name both a person and a
	 * setting. If the words can be split in several ways, the longest setting name wins.
	 */
	List<Hit> find(Actor actor, String text, Locale locale) {
		List<String> words = List.of(text.strip().split("\\s+"));
		if (words.size() < 2 || words.size() > WORDS) {
			return List.of();
		}
		for (int length = words.size() - 1; length > 0; length--) {
			int rest = words.size() - length;
			List<Hit> hits = find(actor, words.subList(0, rest), words.subList(rest, words.size()), locale);
			hits = hits.isEmpty() ? find(actor, words.subList(length, words.size()), words.subList(0, length), locale)
					: hits;
			if (!hits.isEmpty()) {
				return hits;
			}
		}
		return List.of();
	}

	private List<Hit> find(Actor actor, List<String> person, List<String> setting, Locale locale) {
		SettingTexts texts = SettingTexts.in(locale);
		List<SettingDefinition> named = matching(String.join(" ", setting), texts).limit(SETTINGS).toList();
		if (named.isEmpty()) {
			return List.of();
		}
		List<Hit> hits = new ArrayList<>();
		for (ListedUser entry : this.users.page(actor, RosterQuery.matching(String.join(" ", person)), 0, PEOPLE)) {
			if (entry.person().missingSince().isEmpty()) {
				named.forEach((one) -> hits.add(answer(actor, entry.person(), one, texts, locale)));
			}
		}
		return hits;
	}

	/** Returns the settings whose name or key matches. */
	Stream<SettingDefinition> matching(String text, SettingTexts texts) {
		return this.settings.catalog()
			.all()
			.stream()
			.filter((one) -> NamedSetting.fits(texts.name(one.key()) + " " + one.key(), text));
	}

	private Hit answer(Actor actor, Person person, SettingDefinition definition, SettingTexts texts, Locale locale) {
		EffectiveSetting effective = this.settings.explain(actor, PersonRef.of(person.id()), definition.key(),
				Optional.empty());
		String by = I18NProvider.translate(locale, by(effective.winner()), effective.explanation().winner().name());
		return new Hit(Hit.Kind.ANSWER, ConsoleRoutes.userSetting(PersonRef.of(person), definition.key()),
				I18NProvider.translate(locale, "search.answer", person.seen().displayName(),
						texts.name(definition.key()), value(definition, effective.value(), texts, locale)),
				I18NProvider.translate(locale, effective.locked() ? "search.answer.locked" : "search.answer.open", by));
	}

	private static String value(SettingDefinition definition, SettingValue value, SettingTexts texts, Locale locale) {
		String text = texts.value(definition, value);
		return text.isEmpty() ? I18NProvider.translate(locale, "setting.value.empty") : text;
	}

	private static String by(Level winner) {
		return switch (winner) {
			case Level.Plan _ -> "search.by.plan";
			case Level.Licence _ -> "search.by.licence";
			case Level.Account _ -> "search.by.account";
			case Level.Group _ -> "search.by.group";
			case Level.ExceptionGranted _ -> "search.by.exception";
			case Level.User _ -> "search.by.user";
			case Level.OwnChoice _ -> "search.by.choice";
			case Level.CatalogueDefault _ -> "search.by.default";
			case Level.Dependency _ -> "search.by.dependency";
		};
	}

}
