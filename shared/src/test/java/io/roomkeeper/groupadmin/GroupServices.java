package io.roomkeeper.groupadmin;

import java.time.Clock;

import io.roomkeeper.group.GroupRights;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.BrokenMeetings;
import io.roomkeeper.setting.GroupSettings;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.store.TestDatabase;

/** The services around groups over a database. */
public final class GroupServices {

	public final GroupOrder order;

	public final LocalGroups groups;

	public final MissingGroups missing;

	public final LocalMembers members;

	public final GroupAdministratorService administrators;

	public final GroupQueries queries;

	public GroupServices(TestDatabase database, GroupRights rights, GroupSettings settings, BrokenMeetings meetings,
			PersonReader people, SettingTransaction transaction, PeoplePages pages, Clock clock) {
		GroupImpacts impacts = new GroupImpacts(settings, meetings);
		this.order = new GroupOrder(database.groups(), rights, impacts, transaction);
		this.groups = new LocalGroups(database.groups(), database.assignments(), impacts, this.order, transaction);
		this.missing = new MissingGroups(database.groups(), database.assignments(), impacts, this.order, transaction,
				clock);
		this.members = new LocalMembers(database.groups(), rights, impacts, this.order, transaction,
				new PastedMembers(database.people(), new PersonLookup(database.people())), pages);
		this.administrators = new GroupAdministratorService(database.people(), database.groups(), people, this.order,
				transaction);
		this.queries = new GroupQueries(database.groups(), rights, settings, this.order, this.administrators, pages);
	}

}
