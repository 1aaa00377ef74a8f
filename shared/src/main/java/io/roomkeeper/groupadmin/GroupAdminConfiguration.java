package io.roomkeeper.groupadmin;

import java.time.Clock;

import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.BrokenMeetings;
import io.roomkeeper.setting.GroupSettings;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.policy.Assignments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Local groups, their members and administrators, and the order of all groups. */
@Configuration(proxyBeanMethods = false)
class GroupAdminConfiguration {

	@Bean
	GroupImpacts groupImpacts(GroupSettings settings, BrokenMeetings meetings) {
		return new GroupImpacts(settings, meetings);
	}

	@Bean
	GroupOrder groupOrder(Groups groups, GroupRights rights, GroupImpacts impacts, SettingTransaction transaction) {
		return new GroupOrder(groups, rights, impacts, transaction);
	}

	@Bean
	LocalGroups localGroups(Groups groups, Assignments assignments, GroupImpacts impacts, GroupOrder order,
			SettingTransaction transaction) {
		return new LocalGroups(groups, assignments, impacts, order, transaction);
	}

	@Bean
	MissingGroups missingGroups(Groups groups, Assignments assignments, GroupImpacts impacts, GroupOrder order,
			SettingTransaction transaction, Clock clock) {
		return new MissingGroups(groups, assignments, impacts, order, transaction, clock);
	}

	@Bean
	PastedMembers pastedMembers(People people, PersonLookup lookup) {
		return new PastedMembers(people, lookup);
	}

	@Bean
	LocalMembers localMembers(Groups groups, GroupRights rights, GroupImpacts impacts, GroupOrder order,
			SettingTransaction transaction, PastedMembers list, PeoplePages pages) {
		return new LocalMembers(groups, rights, impacts, order, transaction, list, pages);
	}

	@Bean
	GroupAdministratorService groupAdministratorService(People known, Groups groups, PersonReader people,
			GroupOrder order, SettingTransaction transaction) {
		return new GroupAdministratorService(known, groups, people, order, transaction);
	}

	@Bean
	GroupQueries groupQueries(Groups groups, GroupRights rights, GroupSettings settings, GroupOrder order,
			GroupAdministratorService administrators, PeoplePages pages) {
		return new GroupQueries(groups, rights, settings, order, administrators, pages);
	}

}
