package io.roomkeeper.console.meeting;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.UI;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** The meetings of a person on the pages of admins and helpdesk. */
class MeetingListPanel extends Panel {

	MeetingListPanel(MeetingScheduling scheduling, JoinDetailsResolver details, InvitationOffer invitations,
			CurrentActor actor, Clock clock, Person host) {
		super(UI.getCurrent().getTranslation("meetings.title"));
		List<Meeting> upcoming = scheduling.upcoming(actor.get(), PersonRef.of(host.id()));
		add(new MeetingList(upcoming, details.of(upcoming), invitations, clock.instant()));
	}

}
