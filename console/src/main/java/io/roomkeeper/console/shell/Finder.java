package io.roomkeeper.console.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.Words;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.roster.RosterQuery;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.Runs;
import io.roomkeeper.setting.SettingCatalog;
import io.roomkeeper.setting.SettingDefinition;
import io.roomkeeper.setting.SettingTexts;

/**
 * Finds people by name, uid, mail, number or link, groups and settings by name, and runs
 * by number.
 */
@Component
class Finder {

	private static final Pattern RUN = Pattern.compile("#?([0-9]{1,8})");

	private static final int PEOPLE = 6;

	private static final int OTHERS = 3;

	private final UserList users;

	private final Groups groups;

	private final SettingCatalog catalog;

	private final Runs runs;

	Finder(UserList users, Groups groups, SettingCatalog catalog, Runs runs) {
		this.users = users;
		this.groups = groups;
		this.catalog = catalog;
		this.runs = runs;
	}

	/** Whether somebody may search at all. */
	boolean opensTo(Actor actor) {
		return actor.hasAny(Role.ADMIN, Role.HELPDESK);
	}

	/** What fits the text best, in the words of the reader. */
	List<Hit> find(Actor actor, String text, Locale locale) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		List<Hit> hits = new ArrayList<>();
		if (!text.isBlank()) {
			run(text).ifPresent((run) -> hits.add(hit(run, locale)));
			this.users.page(actor, RosterQuery.matching(text), 0, PEOPLE).forEach((entry) -> hits.add(hit(entry)));
			groups(text).limit(OTHERS).forEach((group) -> hits.add(hit(group, locale)));
			settings(text, SettingTexts.in(locale)).limit(OTHERS)
				.forEach((setting) -> hits.add(hit(setting, SettingTexts.in(locale))));
		}
		return hits;
	}

	private Optional<Run> run(String text) {
		Matcher number = RUN.matcher(text.strip());
		return (number.matches() && Long.parseLong(number.group(1)) > 0)
				? this.runs.find(new RunId(Long.parseLong(number.group(1)))) : Optional.empty();
	}

	private Stream<Group> groups(String text) {
		return this.groups.all().stream().filter((group) -> !group.missing() && fits(group.name(), text));
	}

	private Stream<SettingDefinition> settings(String text, SettingTexts texts) {
		return this.catalog.all()
			.stream()
			.filter((setting) -> fits(texts.name(setting.key()) + " " + setting.key(), text));
	}

	/** Whether each word that was typed begins a word of the name. */
	private static boolean fits(String name, String text) {
		List<String> words = List.of(fold(name).split("[^\\p{L}\\p{N}]+"));
		return Arrays.stream(fold(text).strip().split("\\s+"))
			.allMatch((typed) -> words.stream().anyMatch((word) -> word.startsWith(typed)));
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

	private static Hit hit(Run run, Locale locale) {
		return new Hit(
				Hit.Kind.RUN, "runs/" + run.id().value(), I18NProvider.translate(locale, "run.title",
						I18NProvider.translate(locale, Words.key(run.job())), String.valueOf(run.id().value())),
				I18NProvider.translate(locale, Words.key(run.status())));
	}

	private static Hit hit(RosterEntry entry) {
		String uid = entry.person().seen().uid().value();
		String detail = uid + entry.room().map((room) -> " · " + room.pmi().grouped()).orElse("");
		return new Hit(Hit.Kind.PERSON, "users/" + URLEncoder.encode(uid, StandardCharsets.UTF_8).replace("+", "%20"),
				entry.person().seen().displayName(), detail);
	}

	private static Hit hit(Group group, Locale locale) {
		return new Hit(Hit.Kind.GROUP, "groups/" + group.id().value(), group.name(),
				I18NProvider.translate(locale, "search.group"));
	}

	private static Hit hit(SettingDefinition setting, SettingTexts texts) {
		return new Hit(Hit.Kind.SETTING, "account/settings/" + setting.key(), texts.name(setting.key()),
				texts.section(setting.section()));
	}

}
