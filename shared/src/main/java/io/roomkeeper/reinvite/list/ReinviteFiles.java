package io.roomkeeper.reinvite.list;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.invitation.MeetingInvitation;

/**
 * Renders the files that a host needs to invite again: the calendar file and the text of
 * the new invitation. If the UID of the invitation is unknown, calendars would add a
 * second entry for each invitee. In that case the calendar file is for the host only, and
 * the text is a notice for the invitees.
 */
public final class ReinviteFiles {

	private final InvitationRenderer renderer;

	ReinviteFiles(InvitationRenderer renderer) {
		this.renderer = renderer;
	}

	/** Returns the files of one item. */
	public List<ReinviteFile> of(ListedReinvite one) {
		Meeting meeting = one.meeting();
		boolean known = one.item().uidKnown();
		List<Invitee> attendees = known ? meeting.invitees() : List.of();
		MeetingInvitation invitation = this.renderer.inviting(meeting, one.host(), one.join(), attendees,
				Optional.empty());
		String text = known ? invitation.text() : ReinviteNotice.of(one.item(), meeting, invitation).text();
		return List.of(new ReinviteFile(folder(one), name(one) + ".ics", invitation.calendar()),
				new ReinviteFile(folder(one), name(one) + ".txt", text + '\n'));
	}

	/** Returns the name of the host's folder, which every file system takes. */
	public static String folder(ListedReinvite one) {
		return FileName.of(one.host().seen().uid().value(), Integer.toString(one.host().id().value()));
	}

	/** Returns the name of the meeting's files, without the extension. */
	public static String name(ListedReinvite one) {
		return FileName.of(one.meeting().topic(), one.meeting().key().text());
	}

}
