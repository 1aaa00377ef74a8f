package io.roomkeeper.console.meeting;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingAgenda;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;

/** The panels about a person's meetings, for other pages. */
@org.springframework.stereotype.Component
public class MeetingPanels {

	private final MeetingScheduling scheduling;

	private final MeetingAgenda agenda;

	private final JoinDetailsResolver details;

	private final InvitationOffer invitations;

	private final CurrentActor actor;

	private final Clock clock;

	MeetingPanels(MeetingScheduling scheduling, MeetingAgenda agenda, JoinDetailsResolver details,
			MeetingInvitations invitations, CurrentActor actor, Clock clock) {
		this.scheduling = scheduling;
		this.agenda = agenda;
		this.details = details;
		this.invitations = new InvitationOffer(invitations, actor);
		this.actor = actor;
		this.clock = clock;
	}

	/** Returns the calendar, the list and the buttons for the signed-in person. */
	public Component own(Person host) {
		return new HostMeetings(this.scheduling, this.agenda, this.details, this.invitations, this.actor, this.clock,
				host);
	}

	/** Shows the invitation of a meeting, to copy or to download it. */
	public void openInvitation(Meeting meeting) {
		this.invitations.open(meeting);
	}

	/** Returns the list of another person's meetings. */
	public Component of(Person host) {
		return new MeetingListPanel(this.scheduling, this.details, this.invitations, this.actor, this.clock, host);
	}

}
