package io.roomkeeper.console.meeting;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.HostAgenda;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/**
 * The meetings of a host: a week of the calendar beside the list, and what can be done.
 */
class HostMeetings extends Panel {

	private final transient MeetingTools services;

	private final transient InvitationOffer invitations;

	private final transient CurrentActor actor;

	private final transient Person host;

	private final Div content = new Div();

	HostMeetings(MeetingTools services, InvitationOffer invitations, CurrentActor actor, Person host) {
		super(UI.getCurrent().getTranslation("meetings.mine"));
		this.services = services;
		this.invitations = invitations;
		this.actor = actor;
		this.host = host;
		if (services.scheduling().maySchedule(actor.get(), host)) {
			aside(actions());
		}
		this.content.addClassName("calendar-and-list");
		add(this.content);
		show();
	}

	private Div actions() {
		Button start = new ActionButton(getTranslation("meetings.start"), Icon.PLAY.create(),
				(click) -> new StartMeetingDialog(this.services, this.actor.get(), this.host).open());
		Button hours = new ActionButton(getTranslation("meetings.officeHours"), Icon.CLOCK.create(),
				(click) -> new OfficeHoursDialog(this.services, this.actor.get(), this.host, this::show).open());
		Anchor schedule = new Anchor(ConsoleRoutes.newMeeting(PersonRef.of(this.host.id())), Icon.PLUS.create(),
				new Span(getTranslation("meetings.schedule")));
		schedule.addClassNames("button-link", "with-icon");
		Div actions = new Div(start, hours, schedule);
		actions.addClassName("actions");
		return actions;
	}

	private void show() {
		PersonRef ref = PersonRef.of(this.host.id());
		Instant now = this.services.clock().instant();
		HostAgenda agenda = this.services.agenda().from(this.actor.get(), ref, WeekCalendar.begin(now));
		List<Meeting> upcoming = agenda.upcoming(now);
		WeekCalendar week = new WeekCalendar(agenda, (from) -> this.services.agenda().from(this.actor.get(), ref, from),
				now);
		this.content.removeAll();
		this.content.add(week, new MeetingList(upcoming, this.services.details().of(upcoming), this.invitations, now));
	}

}
