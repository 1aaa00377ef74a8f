package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;

/**
 * A meeting whose join details have changed. Until its invitees know the new details,
 * later changes of the meeting become part of the item.
 *
 * @param id the number of the item
 * @param meeting the meeting
 * @param host the host of the meeting
 * @param cause the cause of the last change
 * @param before the details in the invitation that the invitees have
 * @param after the current details
 * @param passcodeChanged whether the passcode changed as well
 * @param uidKnown whether the UID of the invitation is known, so that calendars recognise
 * a new invitation
 * @param state what has to be done
 * @param createdAt when the details first changed
 * @param closedAt when the item was closed
 * @param detail the reply of the mail server; may be empty
 * @param version counts its changes, from 1
 */
public record ReinviteItem(ReinviteId id, MeetingKey meeting, PersonId host, ReinviteCause cause, NumberAndLink before,
		NumberAndLink after, boolean passcodeChanged, boolean uidKnown, ReinviteState state, Instant createdAt,
		Optional<Instant> closedAt, String detail, int version) {

	/**
	 * Returns a copy after a further change of the meeting. It becomes open again,
	 * because the invitations sent so far no longer work. A replaced link remains the
	 * cause, because it needs a re-invite whatever else changes.
	 */
	ReinviteItem followedBy(ReinviteCause next, AccessChange change) {
		return new ReinviteItem(this.id, this.meeting, this.host,
				(this.cause == ReinviteCause.MEETING_LINK) ? this.cause : next, this.before, change.after(),
				this.passcodeChanged || change.passcodeChanged(), this.uidKnown, ReinviteState.TO_DO, this.createdAt,
				Optional.empty(), "", this.version);
	}

	/** Returns a copy in another state. A closed one is closed now. */
	public ReinviteItem in(ReinviteState next, Instant now) {
		return in(next, now, "");
	}

	/** Returns a copy in another state, with the reply of the mail server. */
	public ReinviteItem in(ReinviteState next, Instant now, String answer) {
		return new ReinviteItem(this.id, this.meeting, this.host, this.cause, this.before, this.after,
				this.passcodeChanged, this.uidKnown, next, this.createdAt,
				next.isOpen() ? Optional.empty() : Optional.of(now), answer, this.version);
	}

	/** Returns whether the invitation that the invitees have works again. */
	boolean restored() {
		return !this.passcodeChanged && this.cause != ReinviteCause.MEETING_LINK && this.before.equals(this.after);
	}

}
