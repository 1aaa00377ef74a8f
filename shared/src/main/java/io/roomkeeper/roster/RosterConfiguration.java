package io.roomkeeper.roster;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.NameList;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.setting.SettingsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of people and their rooms. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

	@Bean
	UserLookup userLookup(PersonLookup people, Roster roster, Groups groups) {
		return new UserLookup(people, roster, groups);
	}

	@Bean
	CurrentRoster currentRoster(Roster roster, Groups groups, ChangeCounters counters) {
		return new CurrentRoster(roster, groups, counters,
				(work) -> Thread.ofPlatform().daemon().name("roster").start(work));
	}

	@Bean
	NameList nameList(CurrentRoster current) {
		return new RosterNames(current);
	}

	@Bean
	UserList userList(CurrentRoster current, Roster roster, SettingsService settings, RoomStatuses statuses,
			Account account, Clock clock) {
		return new UserList(current, roster, settings, statuses, account, clock);
	}

	@Bean
	UserExport userExport(UserList users, Account account) {
		return new UserExport(users, account);
	}

	@Bean
	SelectionParser selectionParser(Groups groups) {
		return new SelectionParser(groups);
	}

}
