package io.roomkeeper.console.meeting;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingAgenda;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/**
 * The meetings of a host: a week of the calendar beside the list, and what can be done.
 */
class HostMeetings extends Panel {

	private final transient MeetingScheduling scheduling;

	private final transient MeetingAgenda agenda;

	private final transient JoinDetailsResolver details;

	private final transient InvitationOffer invitations;

	private final transient CurrentActor actor;

	private final transient Clock clock;

	private final transient Person host;

	private final Div content = new Div();

	HostMeetings(MeetingScheduling scheduling, MeetingAgenda agenda, JoinDetailsResolver details,
			InvitationOffer invitations, CurrentActor actor, Clock clock, Person host) {
		super(UI.getCurrent().getTranslation("meetings.mine"));
		this.scheduling = scheduling;
		this.agenda = agenda;
		this.details = details;
		this.invitations = invitations;
		this.actor = actor;
		this.clock = clock;
		this.host = host;
		aside(actions());
		this.content.addClassName("calendar-and-list");
		add(this.content);
		show();
	}

	private Div actions() {
		Button start = new ActionButton(getTranslation("meetings.start"), Icon.PLAY.create(),
				(click) -> new StartMeetingDialog(this.scheduling, this.actor.get(), this.host).open());
		Button hours = new ActionButton(getTranslation("meetings.officeHours"), Icon.CLOCK.create(),
				(click) -> new OfficeHoursDialog(this.scheduling, this.actor.get(), this.host, this.clock, this::show)
					.open());
		Div actions = new Div(start, hours);
		actions.addClassName("actions");
		return actions;
	}

	private void show() {
		PersonRef ref = PersonRef.of(this.host.id());
		List<Meeting> upcoming = this.scheduling.upcoming(this.actor.get(), ref);
		WeekCalendar week = new WeekCalendar((from, to) -> this.agenda.between(this.actor.get(), ref, from, to),
				this.clock.instant());
		this.content.removeAll();
		this.content.add(week,
				new MeetingList(upcoming, this.details.of(upcoming), this.invitations, this.clock.instant()));
	}

}
