package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;

/**
 * A meeting whose way in has changed. While an item is {@link ReinviteState#TO_DO}, later
 * changes of its meeting become part of it.
 *
 * @param id the number of the item
 * @param meeting the meeting
 * @param host the host of the meeting
 * @param cause why it changed last
 * @param before what the invitation says that the invitees hold
 * @param after what holds now
 * @param passcodeChanged whether the passcode changed as well
 * @param uidKnown whether the UID of the invitation is known, so that calendars recognise
 * a new invitation
 * @param state what has to be done
 * @param createdAt when the way in first changed
 * @param closedAt when nothing had to be done any more
 */
public record ReinviteItem(ReinviteId id, MeetingKey meeting, PersonId host, ReinviteCause cause, WayIn before,
		WayIn after, boolean passcodeChanged, boolean uidKnown, ReinviteState state, Instant createdAt,
		Optional<Instant> closedAt) {

	/**
	 * Returns a copy after a further change of the meeting. A replaced link remains the
	 * cause, because it needs a re-invite whatever else changes.
	 */
	ReinviteItem followedBy(ReinviteCause next, AccessChange change) {
		return new ReinviteItem(this.id, this.meeting, this.host,
				(this.cause == ReinviteCause.MEETING_LINK) ? this.cause : next, this.before, change.after(),
				this.passcodeChanged || change.passcodeChanged(), this.uidKnown, this.state, this.createdAt,
				this.closedAt);
	}

	/** Returns a copy that is closed. */
	ReinviteItem closed(ReinviteState as, Instant now) {
		return new ReinviteItem(this.id, this.meeting, this.host, this.cause, this.before, this.after,
				this.passcodeChanged, this.uidKnown, as, this.createdAt, Optional.of(now));
	}

	/** Returns whether the invitation that the invitees hold works again. */
	boolean restored() {
		return !this.passcodeChanged && this.cause != ReinviteCause.MEETING_LINK && this.before.equals(this.after);
	}

}
