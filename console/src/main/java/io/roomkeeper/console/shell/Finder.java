package io.roomkeeper.console.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingTexts;
import org.springframework.stereotype.Component;

/**
 * Answers a search. It finds the effective value of a setting for a person; people by
 * name, uid, mail address, number or link; groups, settings and pages by name; runs by
 * number; and actions.
 */
@Component
class Finder {

	private static final Pattern RUN = Pattern.compile("#?([0-9]{1,8})");

	private static final int PEOPLE = 6;

	private static final int OTHERS = 3;

	private final UserList users;

	private final Groups groups;

	private final SettingAnswers answers;

	private final Runs runs;

	Finder(UserList users, Groups groups, SettingAnswers answers, Runs runs) {
		this.users = users;
		this.groups = groups;
		this.answers = answers;
		this.runs = runs;
	}

	/** Returns whether the actor may search. */
	boolean opensTo(Actor actor) {
		return actor.hasAny(Role.ADMIN, Role.HELPDESK);
	}

	/** Returns the best matches for a text, in the reader's language. */
	List<Hit> find(Actor actor, String text, Locale locale) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		if (text.isBlank()) {
			return List.of();
		}
		SettingTexts texts = SettingTexts.in(locale);
		List<Hit> hits = new ArrayList<>();
		run(text).ifPresent((run) -> hits.add(hit(run, locale)));
		hits.addAll(this.answers.find(actor, text, locale));
		this.users.page(actor, RosterQuery.matching(text), 0, PEOPLE).forEach((entry) -> hits.add(hit(entry)));
		groups(text).limit(OTHERS).forEach((group) -> hits.add(hit(group, locale)));
		this.answers.matching(text, texts).limit(OTHERS).forEach((setting) -> hits.add(hit(setting, texts)));
		pages(actor, text, locale).limit(OTHERS).forEach(hits::add);
		return hits;
	}

	private Optional<Run> run(String text) {
		Matcher number = RUN.matcher(text.strip());
		return (number.matches() && Long.parseLong(number.group(1)) > 0)
				? this.runs.find(new RunId(Long.parseLong(number.group(1)))) : Optional.empty();
	}

	private Stream<Group> groups(String text) {
		return this.groups.all().stream().filter((group) -> !group.missing() && NamedSetting.fits(group.name(), text));
	}

	/** Returns the matching actions and pages of the navigation. */
	private static Stream<Hit> pages(Actor actor, String text, Locale locale) {
		Stream<Hit> actions = actor.hasAny(Role.ADMIN) ? Arrays.stream(SearchAction.values())
			.map((action) -> new Hit(Hit.Kind.ACTION, action.path(),
					I18NProvider.translate(locale, TextKeys.key(action)),
					I18NProvider.translate(locale, "search.action")))
				: Stream.empty();
		Stream<Hit> pages = Destination.openTo(actor)
			.stream()
			.map((page) -> new Hit(Hit.Kind.PAGE, page.path(), I18NProvider.translate(locale, TextKeys.key(page)),
					I18NProvider.translate(locale, "search.page")));
		return Stream.concat(actions, pages).filter((hit) -> NamedSetting.fits(hit.title(), text));
	}

	private static Hit hit(Run run, Locale locale) {
		return new Hit(
				Hit.Kind.RUN, ConsoleRoutes.run(run.id()), I18NProvider.translate(locale, "run.title",
						I18NProvider.translate(locale, TextKeys.key(run.job())), String.valueOf(run.id().value())),
				I18NProvider.translate(locale, TextKeys.key(run.status())));
	}

	private static Hit hit(ListedUser entry) {
		String uid = entry.person().seen().uid().value();
		String detail = uid + entry.room().map((room) -> " · " + room.pmi().grouped()).orElse("");
		return new Hit(Hit.Kind.PERSON, ConsoleRoutes.user(PersonRef.of(entry.person())),
				entry.person().seen().displayName(), detail);
	}

	private static Hit hit(Group group, Locale locale) {
		return new Hit(Hit.Kind.GROUP, ConsoleRoutes.group(group.id()), group.name(),
				I18NProvider.translate(locale, "search.group"));
	}

	private static Hit hit(SettingDefinition setting, SettingTexts texts) {
		return new Hit(Hit.Kind.SETTING, ConsoleRoutes.setting(setting.key()), texts.name(setting.key()),
				texts.section(setting.section()));
	}

}
