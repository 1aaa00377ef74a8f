package io.roomkeeper.meeting.invitation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Renders invitations. They contain the join details, so the audit trail records who
 * reads the invitation to somebody else's meeting.
 */
public final class MeetingInvitations {

	private final MeetingScheduling scheduling;

	private final InvitationRenderer renderer;

	private final PersonLookup people;

	private final AuditedTransaction transaction;

	/**
	 * @param scheduling finds meetings and checks rights
	 * @param renderer renders what the actor may read
	 * @param people finds the host
	 * @param transaction records who reads an invitation
	 */
	public MeetingInvitations(MeetingScheduling scheduling, InvitationRenderer renderer, PersonLookup people,
			AuditedTransaction transaction) {
		this.scheduling = scheduling;
		this.renderer = renderer;
		this.people = people;
		this.transaction = transaction;
	}

	/**
	 * Returns the invitation to a meeting; for a cancelled meeting, the message that
	 * cancels it. Helpdesk gets it without the passcode.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor may not
	 * read the meeting
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such meeting
	 */
	public MeetingInvitation of(Actor actor, MeetingKey key) {
		Meeting meeting = this.scheduling.find(actor, key);
		Person host = this.people.get(PersonRef.of(meeting.host()));
		if (meeting.cancelledAt().isPresent()) {
			return this.renderer.cancelling(meeting, host, meeting.invitees(), Optional.empty());
		}
		if (!this.scheduling.isHostOrDelegate(actor, meeting)) {
			this.transaction.run(actor, (recorder) -> recorder
				.record(new MeetingEvent.InvitationRead(host.seen().uid().auditSubject(), key.text())));
		}
		return this.scheduling.readsPasscode(actor, meeting)
				? this.renderer.inviting(meeting, host, meeting.invitees(), Optional.empty())
				: this.renderer.invitingWithoutPasscode(meeting, host);
	}

	/**
	 * Returns the message that cancels one occurrence, which was cancelled before.
	 * @param original the local start that the rule gives
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor may not
	 * read the meeting
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such meeting or date
	 */
	public MeetingInvitation cancelled(Actor actor, MeetingKey key, LocalDateTime original) {
		Meeting meeting = this.scheduling.find(actor, key);
		return this.renderer.cancelling(meeting, this.people.get(PersonRef.of(meeting.host())), meeting.invitees(),
				original, Optional.empty());
	}

	/**
	 * Returns the message that removes a meeting from the calendars of people who were
	 * invited before. It names nobody else.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException if the actor may not
	 * read the meeting
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such meeting
	 */
	public MeetingInvitation cancelled(Actor actor, MeetingKey key, List<Invitee> removed) {
		Meeting meeting = this.scheduling.find(actor, key);
		return this.renderer.cancelling(meeting, this.people.get(PersonRef.of(meeting.host())), removed,
				Optional.empty());
	}

}
