package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.roomkeeper.person.Person;

/** The panels about a person's meetings, for other pages. */
@org.springframework.stereotype.Component
public class MeetingPanels {

	private final MeetingTools services;

	private final InvitationOffer invitations;

	private final CurrentActor actor;

	MeetingPanels(MeetingTools services, MeetingInvitations invitations, CurrentActor actor) {
		this.services = services;
		this.invitations = new InvitationOffer(invitations, actor);
		this.actor = actor;
	}

	/** Returns the calendar, list, buttons and delegates of the signed-in person. */
	public Component own(Person host) {
		return new OwnMeetings(this.services, this.invitations, this.actor, host);
	}

	/** Shows the invitation of a meeting, to copy or to download it. */
	public void openInvitation(Meeting meeting) {
		this.invitations.open(meeting);
	}

	/**
	 * Returns the calendar, list and delegates of another person, with the buttons that
	 * the reader may use.
	 */
	public Component of(Person host) {
		Div panels = new Div(new HostMeetings(this.services, this.invitations, this.actor, host),
				new DelegatesPanel(this.services, this.actor, host));
		panels.addClassName("stack");
		return panels;
	}

}
