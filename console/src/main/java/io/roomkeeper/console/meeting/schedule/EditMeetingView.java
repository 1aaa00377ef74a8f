package io.roomkeeper.console.meeting.schedule;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.meeting.InvitationDialog;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.scheduling.MeetingPreviews;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonRef;
import jakarta.annotation.security.PermitAll;

/** Changes a meeting, or all dates of a series. */
@Route("meetings/:id/edit")
@PermitAll
class EditMeetingView extends Page implements BeforeEnterObserver {

	private final transient MeetingScheduling scheduling;

	private final transient MeetingPreviews previews;

	private final transient MeetingInvitations invitations;

	private final transient InviteeDirectory directory;

	private final transient People people;

	private final transient CurrentActor actor;

	private final transient Account account;

	private final transient Clock clock;

	private final Div content = new Div();

	EditMeetingView(MeetingScheduling scheduling, MeetingPreviews previews, MeetingInvitations invitations,
			InviteeDirectory directory, People people, CurrentActor actor, Account account, Clock clock) {
		this.scheduling = scheduling;
		this.previews = previews;
		this.invitations = invitations;
		this.directory = directory;
		this.people = people;
		this.actor = actor;
		this.account = account;
		this.clock = clock;
		setHeading(getTranslation("schedule.edit.title"));
		this.content.addClassName("columns");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			Meeting meeting = this.scheduling.findToChange(this.actor.get(),
					MeetingKey.parse(event.getRouteParameters().get("id").orElseThrow(NotFoundException::new)));
			if (meeting.cancelledAt().isPresent()) {
				event.forwardTo(ConsoleRoutes.meeting(meeting.key()));
				return;
			}
			show(meeting);
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, MessageText.line(ex));
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void show(Meeting meeting) {
		setBack(ConsoleRoutes.meeting(meeting.key()), meeting.topic());
		setLead(getTranslation(meeting.schedule().isSeries() ? "schedule.edit.series" : "schedule.edit.once"));
		SaveBox box = new SaveBox(getTranslation("schedule.edit.save"),
				new Anchor(ConsoleRoutes.meeting(meeting.key()), getTranslation("cancel")));
		MeetingForm form = new MeetingForm(this.previews.options(this.actor.get(), PersonRef.of(meeting.host()), false),
				this.directory, this.actor.get(), this.account, this.clock.instant(), box::refresh);
		form.show(meeting, List.copyOf(this.people.all(meeting.alternativeHosts()).values()));
		box.connect(form::isIncomplete, () -> this.previews.edited(this.actor.get(), meeting.key(), form.edit(meeting)),
				() -> save(meeting, form));
		this.content.removeAll();
		this.content.add(form, box);
	}

	/** Saves, and offers the cancellation for invitees who were removed. */
	private void save(Meeting before, MeetingForm form) {
		Meeting after = this.scheduling.edit(this.actor.get(), before.key(), before.version(), form.edit(before));
		List<String> left = after.invitees().stream().map(Invitee::mailKey).toList();
		List<Invitee> removed = before.invitees().stream().filter((one) -> !left.contains(one.mailKey())).toList();
		UI.getCurrent().navigate(ConsoleRoutes.meeting(after.key()));
		boolean asksAgain = after.calendar().sequence() > before.calendar().sequence() && !after.invitees().isEmpty();
		Notices.say(getTranslation(asksAgain ? "schedule.edit.done.again" : "schedule.edit.done"));
		if (!removed.isEmpty()) {
			new InvitationDialog(after.key(), this.invitations.cancelled(this.actor.get(), after.key(), removed))
				.open();
		}
	}

}
