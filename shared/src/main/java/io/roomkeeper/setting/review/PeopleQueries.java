package io.roomkeeper.setting.review;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * Finds people by the effective value of a setting and by what decides it. For admins and
 * the helpdesk.
 */
public final class PeopleQueries {

	private final SettingsService settings;

	private final SettingCatalog catalog;

	private final ResolutionModel model;

	private final PeoplePages pages;

	private final Clock clock;

	public PeopleQueries(SettingsService settings, SettingCatalog catalog, ResolutionModel model, PeoplePages pages,
			Clock clock) {
		this.settings = settings;
		this.catalog = catalog;
		this.model = model;
		this.pages = pages;
		this.clock = clock;
	}

	/**
	 * Returns everyone who matches.
	 * @throws UnknownSettingException if there is no such setting
	 */
	public PeopleQueryResult ask(Actor actor, PeopleQuery question) {
		PopulationIndex index = this.settings.population(actor);
		Distribution distribution = index.effective(this.catalog.canonical(question.query().key()), this.model,
				this.clock.instant());
		PeopleSet fitting = distribution.where(question::matches);
		for (GroupId group : question.group().stream().toList()) {
			fitting = fitting.and(index.population().members(group));
		}
		return new PeopleQueryResult(question, distribution, this.pages.matching(fitting, question.text()),
				index.population().present());
	}

	/** Returns one page of the matching people, by name. */
	public List<Person> page(Actor actor, PeopleQueryResult answer, int offset, int limit) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.pages.page(answer.people(), answer.everybody(), offset, limit);
	}

	/**
	 * Returns the next matching people, to read all of them in parts.
	 * @param after the last person number of the previous part; 0 to begin
	 */
	public List<Person> after(Actor actor, PeopleQueryResult answer, int after, int limit) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.pages.after(answer.people(), after, limit);
	}

}
