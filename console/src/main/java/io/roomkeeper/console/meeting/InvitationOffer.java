package io.roomkeeper.console.meeting;

import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.MeetingInvitations;

/** Opens the invitation to a meeting. */
class InvitationOffer {

	private final MeetingInvitations invitations;

	private final CurrentActor actor;

	InvitationOffer(MeetingInvitations invitations, CurrentActor actor) {
		this.invitations = invitations;
		this.actor = actor;
	}

	/** Renders the invitation and shows it. The audit trail may record this. */
	void open(Meeting meeting) {
		new InvitationDialog(meeting.key(), this.invitations.of(this.actor.get(), meeting.key())).open();
	}

}
