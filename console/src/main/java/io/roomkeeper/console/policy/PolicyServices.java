package io.roomkeeper.console.policy;

import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.review.PeopleQueries;
import io.roomkeeper.setting.review.PolicyReview;
import org.springframework.stereotype.Component;

/** The services that the pages about everybody's settings use. */
@Component
record PolicyServices(PolicyReview review, PeopleQueries questions, PeoplePages pages, GroupOrder groups,
		MissingGroups missing, SettingCatalog catalog, CurrentActor actor) {
}
