package io.roomkeeper.console.meeting;

import java.util.List;

import com.vaadin.flow.component.UI;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** The meetings of a person on the pages of admins and helpdesk. */
class MeetingListPanel extends Panel {

	MeetingListPanel(MeetingServices services, InvitationOffer invitations, CurrentActor actor, Person host) {
		super(UI.getCurrent().getTranslation("meetings.title"));
		List<Meeting> upcoming = services.scheduling().upcoming(actor.get(), PersonRef.of(host.id()));
		add(new MeetingList(upcoming, services.details().of(upcoming), invitations, services.clock().instant()));
	}

}
