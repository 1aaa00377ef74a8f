package io.roomkeeper.console.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.Words;
import io.roomkeeper.room.Roster;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.room.RosterQuery;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.Runs;

/** Finds people by name, uid, mail, number or link, and runs by number. */
@Component
class Finder {

	private static final Pattern RUN = Pattern.compile("#?([0-9]{1,8})");

	private static final int MOST = 8;

	private final Roster roster;

	private final Runs runs;

	Finder(Roster roster, Runs runs) {
		this.roster = roster;
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
			this.roster.page(RosterQuery.matching(text), 0, MOST - hits.size())
				.forEach((entry) -> hits.add(hit(entry)));
		}
		return hits;
	}

	private Optional<Run> run(String text) {
		Matcher number = RUN.matcher(text.strip());
		return (number.matches() && Long.parseLong(number.group(1)) > 0)
				? this.runs.find(new RunId(Long.parseLong(number.group(1)))) : Optional.empty();
	}

	private static Hit hit(Run run, Locale locale) {
		return new Hit("runs/" + run.id().value(),
				I18NProvider.translate(locale, "run.title", I18NProvider.translate(locale, Words.key(run.job())),
						String.valueOf(run.id().value())),
				I18NProvider.translate(locale, Words.key(run.status())), true);
	}

	private static Hit hit(RosterEntry entry) {
		String uid = entry.person().seen().uid().value();
		String detail = uid + entry.room().map((room) -> " · " + room.pmi().grouped()).orElse("");
		return new Hit("users/" + URLEncoder.encode(uid, StandardCharsets.UTF_8).replace("+", "%20"),
				entry.person().seen().displayName(), detail, false);
	}

}
