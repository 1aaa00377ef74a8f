package io.roomkeeper.console.policy;

import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.setting.GroupOrder;
import io.roomkeeper.setting.MissingGroups;
import io.roomkeeper.setting.PeoplePages;
import io.roomkeeper.setting.PeopleQuestions;
import io.roomkeeper.setting.PolicyReview;
import io.roomkeeper.setting.SettingCatalog;
import org.springframework.stereotype.Component;

/** The services that the pages about everybody's settings use. */
@Component
record PolicyServices(PolicyReview review, PeopleQuestions questions, PeoplePages pages, GroupOrder groups,
		MissingGroups missing, SettingCatalog catalog, CurrentActor actor) {
}
