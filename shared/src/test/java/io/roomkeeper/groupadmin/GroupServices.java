package io.roomkeeper.groupadmin;

import java.time.Clock;

import io.roomkeeper.group.GroupRights;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.BrokenMeetings;
import io.roomkeeper.setting.GroupSettings;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.store.TestStores;

/** The services around groups on given stores. */
public final class GroupServices {

	public final GroupOrder order;

	public final LocalGroups groups;

	public final MissingGroups missing;

	public final LocalMembers members;

	public final GroupAdministratorService administrators;

	public final GroupQueries queries;

	public GroupServices(TestStores stores, GroupRights rights, GroupSettings settings, BrokenMeetings meetings,
			PersonReader people, SettingTransaction transaction, PeoplePages pages, Clock clock) {
		GroupImpacts impacts = new GroupImpacts(settings, meetings);
		this.order = new GroupOrder(stores.groups(), rights, impacts, transaction);
		this.groups = new LocalGroups(stores.groups(), stores.assignments(), impacts, this.order, transaction);
		this.missing = new MissingGroups(stores.groups(), stores.assignments(), impacts, this.order, transaction,
				clock);
		this.members = new LocalMembers(stores.groups(), rights, impacts, this.order, transaction,
				new PastedMembers(stores.people(), new PersonLookup(stores.people())), pages);
		this.administrators = new GroupAdministratorService(stores.people(), stores.groups(), people, this.order,
				transaction);
		this.queries = new GroupQueries(stores.groups(), rights, settings, this.order, this.administrators, pages);
	}

}
