package io.roomkeeper.console.group;

import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.catalog.SettingCatalog;
import org.springframework.stereotype.Component;

/** The services that the pages about groups use. */
@Component
record GroupServices(GroupQueries book, GroupOrder order, LocalGroups local, LocalMembers members,
		GroupAdministratorService appointments, PeoplePages pages, SettingCatalog catalog, CurrentActor actor) {
}
