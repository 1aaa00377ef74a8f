package io.roomkeeper.console.meeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.MeetingInvitation;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.roomkeeper.meeting.mail.InvitationMailing;
import io.roomkeeper.meeting.scheduling.MeetingEdit;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.meeting.scheduling.OccurrenceEdit;

/**
 * Makes the changes of a meeting that its page offers, shows the meeting again, and
 * offers the message that invitees need after the change.
 */
class MeetingChanges {

	private final MeetingScheduling scheduling;

	private final MeetingInvitations invitations;

	private final InvitationMailing mailing;

	private final CurrentActor actor;

	private final Consumer<Meeting> shown;

	/**
	 * @param shown shows the changed meeting
	 */
	MeetingChanges(MeetingScheduling scheduling, MeetingInvitations invitations, InvitationMailing mailing,
			CurrentActor actor, Consumer<Meeting> shown) {
		this.scheduling = scheduling;
		this.invitations = invitations;
		this.mailing = mailing;
		this.actor = actor;
		this.shown = shown;
	}

	/** Cancels the meeting with all its occurrences. */
	void cancel(Meeting meeting) {
		show(this.scheduling.cancel(this.actor.get(), meeting.key(), meeting.version()), "meeting.cancel.done");
		offer(meeting, this.invitations.of(this.actor.get(), meeting.key()));
	}

	/** Cancels one occurrence. */
	void cancel(Meeting meeting, LocalDateTime original) {
		show(this.scheduling.cancelOccurrence(this.actor.get(), meeting.key(), meeting.version(), original),
				"meeting.cancelOne.done");
		offer(meeting, this.invitations.cancelled(this.actor.get(), meeting.key(), original),
				() -> mailCancelled(meeting, original));
	}

	/** Moves one occurrence, or gives it another topic. */
	void move(Meeting meeting, LocalDateTime original, OccurrenceEdit edit) {
		show(this.scheduling.editOccurrence(this.actor.get(), meeting.key(), meeting.version(), original, edit),
				"meeting.moved");
		offer(meeting, this.invitations.of(this.actor.get(), meeting.key()));
	}

	/** Removes an invitee. */
	void remove(Meeting meeting, Invitee invitee) {
		List<Invitee> others = meeting.invitees().stream().filter((one) -> !one.equals(invitee)).toList();
		show(this.scheduling.edit(this.actor.get(), meeting.key(), meeting.version(), MeetingEdit.ofInvitees(others)),
				"meeting.removed");
		offer(meeting, this.invitations.cancelled(this.actor.get(), meeting.key(), List.of(invitee)));
	}

	/** Replaces the link of the meeting. */
	void revokeLink(Meeting meeting) {
		show(this.scheduling.revokeLink(this.actor.get(), meeting.key(), meeting.version()), "meeting.link.revoked");
		offer(meeting, this.invitations.of(this.actor.get(), meeting.key()));
	}

	private void show(Meeting meeting, String done) {
		this.shown.accept(meeting);
		Notices.say(UI.getCurrent().getTranslation(done));
	}

	/** Shows the message if there is anybody to send it to. */
	private void offer(Meeting meeting, MeetingInvitation message) {
		offer(meeting, message, () -> mail(meeting));
	}

	private void offer(Meeting meeting, MeetingInvitation message, Runnable mail) {
		if (!meeting.invitees().isEmpty()) {
			new InvitationDialog(meeting.key(), message, Optional.of(mail).filter((_) -> this.mailing.ready())).open();
		}
	}

	/** Shows the mails about the whole meeting, and sends them if the user agrees. */
	void mail(Meeting meeting) {
		new MailDialog(this.mailing.preview(this.actor.get(), meeting.key()), () -> {
			this.mailing.send(this.actor.get(), meeting.key());
			this.shown.accept(this.scheduling.find(this.actor.get(), meeting.key()));
		}).open();
	}

	private void mailCancelled(Meeting meeting, LocalDateTime original) {
		new MailDialog(this.mailing.previewCancelledOccurrence(this.actor.get(), meeting.key(), original), () -> {
			this.mailing.sendCancelledOccurrence(this.actor.get(), meeting.key(), original);
			this.shown.accept(this.scheduling.find(this.actor.get(), meeting.key()));
		}).open();
	}

}
