package io.roomkeeper.reinvite.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.InvitationRenderer;
import io.roomkeeper.meeting.mail.MailDraft;
import io.roomkeeper.meeting.mail.MailDrafts;
import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.list.ReinviteNotice;

/**
 * Writes the messages of one item: the new invitation for each invitee. If the UID of the
 * invitation is unknown, calendars would show the meeting twice; then each invitee gets a
 * notice, and the host gets the event.
 */
final class ReinviteDrafts {

	private final MailDrafts drafts;

	private final InvitationRenderer renderer;

	ReinviteDrafts(MailDrafts drafts, InvitationRenderer renderer) {
		this.drafts = drafts;
		this.renderer = renderer;
	}

	/**
	 * Writes the messages.
	 * @throws InvalidInputException if nobody is invited, or the host has no mail address
	 */
	List<MailDraft> of(ReinviteItem item, Meeting meeting, Person host, Instant now) {
		if (meeting.invitees().isEmpty()) {
			throw new InvalidInputException(FailureText.of("reinvite.nobody"));
		}
		if (item.uidKnown()) {
			return this.drafts.toInvited(meeting, host, now);
		}
		ReinviteNotice notice = ReinviteNotice.of(item, meeting,
				this.renderer.inviting(meeting, host, List.of(), Optional.empty()));
		List<MailDraft> all = new ArrayList<>(this.drafts.notices(meeting, host, notice.subject(), notice.text(), now));
		all.add(this.drafts.toHost(meeting, host, notice.subject(), now));
		return all;
	}

	/** Returns how many messages {@link #of} writes. */
	static int count(ReinviteItem item, Meeting meeting) {
		int invitees = meeting.invitees().size();
		return (invitees == 0 || item.uidKnown()) ? invitees : invitees + 1;
	}

}
