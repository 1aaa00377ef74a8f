package io.roomkeeper.console.group;

import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.setting.GroupAppointments;
import io.roomkeeper.setting.GroupBook;
import io.roomkeeper.setting.GroupOrder;
import io.roomkeeper.setting.LocalGroups;
import io.roomkeeper.setting.LocalMembers;
import io.roomkeeper.setting.PeoplePages;
import io.roomkeeper.setting.SettingCatalog;
import org.springframework.stereotype.Component;

/** The services that the pages about groups use. */
@Component
record GroupServices(GroupBook book, GroupOrder order, LocalGroups local, LocalMembers members,
		GroupAppointments appointments, PeoplePages pages, SettingCatalog catalog, CurrentActor actor) {
}
