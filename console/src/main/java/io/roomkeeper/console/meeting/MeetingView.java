package io.roomkeeper.console.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.join.HostPage;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.invitation.MeetingInvitations;
import io.roomkeeper.meeting.invitation.RecurrenceText;
import io.roomkeeper.meeting.mail.InvitationMailing;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.OldWayVisits;
import io.roomkeeper.visit.host.HostRooms;
import jakarta.annotation.security.PermitAll;

/** One meeting: how people get in, its dates, its invitees and what can be changed. */
@Route("meetings/:id")
@PermitAll
class MeetingView extends Page implements BeforeEnterObserver {

	private final transient MeetingScheduling scheduling;

	private final transient MeetingInvitations invitations;

	private final transient InvitationMailing mailing;

	private final transient JoinDetailsResolver details;

	private final transient People people;

	private final transient OwnPerson own;

	private final transient CurrentActor actor;

	private final transient Clock clock;

	private final transient HostRooms hosts;

	private final transient OldWayVisits oldWays;

	private final Div notices = new Div();

	private final Div content = new Div();

	MeetingView(MeetingScheduling scheduling, MeetingInvitations invitations, InvitationMailing mailing,
			JoinDetailsResolver details, People people, OwnPerson own, CurrentActor actor, Clock clock, HostRooms hosts,
			OldWayVisits oldWays) {
		this.scheduling = scheduling;
		this.invitations = invitations;
		this.mailing = mailing;
		this.details = details;
		this.people = people;
		this.own = own;
		this.actor = actor;
		this.clock = clock;
		this.hosts = hosts;
		this.oldWays = oldWays;
		this.notices.addClassName("stack");
		this.content.addClassName("columns");
		add(this.notices, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			show(this.scheduling.find(this.actor.get(),
					MeetingKey.parse(event.getRouteParameters().get("id").orElseThrow(NotFoundException::new))));
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, MessageText.line(ex));
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	/** Shows the meeting as it is now. */
	private void show(Meeting meeting) {
		boolean changeable = meeting.cancelledAt().isEmpty() && this.scheduling.mayChange(this.actor.get(), meeting);
		Person host = this.people.find(meeting.host()).orElseThrow();
		MeetingsPage list = MeetingsPage.of(host, this.own, this.actor);
		setBack(list.path(), list.name());
		setHeading(meeting.topic());
		setLead(lead(meeting, host));
		setActions(actions(meeting, changeable));
		this.notices.removeAll();
		meeting.cancelledAt().ifPresent((at) -> this.notices.add(cancelled(at)));
		Optional.ofNullable(this.oldWays.of(List.of(meeting.key())).get(meeting.key()))
			.ifPresent((count) -> this.notices.add(oldWay(count)));
		this.content.removeAll();
		MeetingChanges changes = changes();
		Div left = new Div();
		left.addClassName("column");
		if (meeting.cancelledAt().isEmpty()) {
			JoinDetails join = this.details.of(meeting);
			left.add(new JoinPanel(meeting, join, this.details.waiting(meeting, join), host,
					this.scheduling.readsPasscode(this.actor.get(), meeting), changes, changeable));
		}
		left.add(new DatesPanel(meeting, this.clock.instant(), changes, changeable));
		Div right = new Div(
				new InviteesPanel(meeting, this.mailing.latest(this.actor.get(), meeting.key()), changes, changeable),
				new HostsPanel(meeting, host, this.people, this.actor));
		right.addClassName("column");
		this.content.add(left, right);
	}

	private MeetingChanges changes() {
		return new MeetingChanges(this.scheduling, this.invitations, this.mailing, this.actor, this::show);
	}

	private Component[] lead(Meeting meeting, Person host) {
		List<Component> parts = new ArrayList<>();
		parts.add(new Span(host.seen().displayName()));
		meeting.next(this.clock.instant())
			.ifPresent((next) -> parts.add(new Span(
					new Span(getTranslation(meeting.schedule().isSeries() ? "meeting.next" : "meeting.on") + " "),
					new Moment(next.begins().toInstant()))));
		meeting.schedule()
			.recurrence()
			.ifPresent((rule) -> parts
				.add(new Span(RecurrenceText.of(rule, Reader.current().locale(), meeting.schedule().zone()))));
		return parts.toArray(Component[]::new);
	}

	private Component[] actions(Meeting meeting, boolean changeable) {
		List<Component> actions = new ArrayList<>();
		if (changeable) {
			Anchor edit = new Anchor(ConsoleRoutes.editMeeting(meeting.key()), getTranslation("schedule.edit"));
			edit.addClassNames("button-link", "plain");
			actions.add(edit);
			actions.add(new ActionButton(getTranslation("meeting.cancel"),
					(click) -> new CancelDialog(meeting, () -> changes().cancel(meeting)).open()));
		}
		if (this.scheduling.mayChange(this.actor.get(), meeting)) {
			actions.add(new ActionButton(getTranslation("meeting.mail"), (click) -> changes().mail(meeting)));
		}
		if (this.hosts.find(this.actor.get(), meeting.key().text()).orElse(null) instanceof JoinAnswer.Open) {
			Anchor start = new Anchor(HostPage.of(meeting.key().text()), getTranslation("meeting.start"));
			start.setRouterIgnore(true);
			start.addClassNames("button-link", "plain");
			actions.add(start);
		}
		Button copy = new ActionButton(
				getTranslation(meeting.cancelledAt().isPresent() ? "meeting.cancellation" : "meeting.copy"),
				Icon.COPY.create(), (click) -> new InvitationOffer(this.invitations, this.actor).open(meeting));
		copy.addThemeVariants(ButtonVariant.PRIMARY);
		actions.add(copy);
		return actions.toArray(Component[]::new);
	}

	private Div oldWay(OldWayVisits.Count count) {
		Div words = new Div(new Span(
				getTranslation("meeting.oldWay", count.guests(), Reader.current().number(count.guests())) + " "),
				new Moment(count.last()), new Paragraph(getTranslation("meeting.oldWay.text")));
		Div notice = new Div(Icon.ALERT.create(), words);
		notice.addClassNames("notice", "attention");
		return notice;
	}

	private Div cancelled(Instant at) {
		Div words = new Div(new Span(new Span(getTranslation("meeting.cancelled") + " "), new Moment(at)),
				new Paragraph(getTranslation("meeting.cancelled.text")));
		Div notice = new Div(Icon.STOPPED.create(), words);
		notice.addClassNames("notice", "attention");
		return notice;
	}

}
