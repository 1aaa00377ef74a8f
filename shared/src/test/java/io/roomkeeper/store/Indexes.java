package io.roomkeeper.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ResolutionModel;

/** The indexes of one process. */
record Indexes(SettingsService settings, UserList users, MovableClock clock) {

	private static final Actor ADMIN = new Actor("amara", Set.of(Role.ADMIN, Role.USER));

	/** Returns the results of queries about everything that they contain. */
	Map<String, Object> answers() {
		Map<String, Object> answers = new LinkedHashMap<>();
		for (RosterQuery.Sort sort : RosterQuery.Sort.values()) {
			answers.put("by " + sort, ids(RosterQuery.matching("").orderedBy(sort, true)));
		}
		for (String text : List.of("ana", "anna", "anita", "34567", "3456789099", "3456789098")) {
			answers.put("called " + text, ids(RosterQuery.matching(text)));
		}
		for (Licence licence : Licence.values()) {
			answers.put("licence " + licence, ids(RosterQuery.matching("").withLicence(Optional.of(licence))));
		}
		for (int group = 1; group <= 3; group++) {
			answers.put("in group " + group, ids(RosterQuery.matching("").withGroup(Optional.of(new GroupId(group)))));
		}
		answers.put("expiring", ids(RosterQuery.matching("").withExpiring(ExpiryDates.parse("366"))));
		answers.put("statuses", this.users.countByStatus(ADMIN));
		PopulationIndex index = this.settings.population(ADMIN);
		answers.put("groups", index.population().groups());
		answers.put("members", index.population().members());
		answers.put("values",
				index.effective(IndexedOrganisation.KEY, ResolutionModel.PRIORITY, this.clock.instant()).shares());
		answers.put("explained",
				List.of("ana", "bob", "cy", "fay")
					.stream()
					.map((uid) -> this.settings
						.explain(ADMIN, PersonRef.of(new Uid(uid)), IndexedOrganisation.KEY, Optional.empty())
						.winner())
					.toList());
		return answers;
	}

	private List<PersonId> ids(RosterQuery query) {
		return this.users.page(ADMIN, query, 0, 100).stream().map((entry) -> entry.person().id()).toList();
	}

}
