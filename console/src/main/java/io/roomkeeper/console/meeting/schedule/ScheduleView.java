package io.roomkeeper.console.meeting.schedule;

import java.time.Clock;
import java.util.Optional;

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
import io.roomkeeper.console.meeting.MeetingsPage;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.scheduling.MeetingPreviews;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import jakarta.annotation.security.PermitAll;

/** Schedules a meeting for oneself, or for a host who has appointed the reader. */
@Route("meetings/new")
@PermitAll
class ScheduleView extends Page implements BeforeEnterObserver {

	private final transient MeetingScheduling scheduling;

	private final transient MeetingPreviews previews;

	private final transient InviteeDirectory directory;

	private final transient PersonLookup people;

	private final transient OwnPerson own;

	private final transient CurrentActor actor;

	private final transient Account account;

	private final transient Clock clock;

	private final Div content = new Div();

	ScheduleView(MeetingScheduling scheduling, MeetingPreviews previews, InviteeDirectory directory,
			PersonLookup people, OwnPerson own, CurrentActor actor, Account account, Clock clock) {
		this.scheduling = scheduling;
		this.previews = previews;
		this.directory = directory;
		this.people = people;
		this.own = own;
		this.actor = actor;
		this.account = account;
		this.clock = clock;
		setHeading(getTranslation("schedule.title"));
		this.content.addClassName("columns");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<String> named = event.getLocation().getQueryParameters().getSingleParameter("host");
		try {
			PersonRef host = named.map(PersonRef::parse)
				.orElseGet(() -> PersonRef.of(this.own.find().orElseThrow(NotFoundException::new).id()));
			this.scheduling.requireScheduler(this.actor.get(), host);
			show(this.people.get(host));
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, MessageText.line(ex));
		}
		catch (io.roomkeeper.failure.NotFoundException | InvalidInputException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void show(Person host) {
		PersonRef ref = PersonRef.of(host.id());
		MeetingsPage list = MeetingsPage.of(host, this.own, this.actor);
		setBack(list.path(), list.name());
		if (!this.own.is(host)) {
			setLead(getTranslation("schedule.for", host.seen().displayName()));
		}
		SaveBox box = new SaveBox(getTranslation("schedule.save"), new Anchor(list.path(), getTranslation("cancel")));
		MeetingForm form = new MeetingForm(this.previews.options(this.actor.get(), ref, false), this.directory,
				this.actor.get(), this.account, this.clock.instant(), box::refresh);
		box.connect(form::isIncomplete, () -> this.previews.scheduled(this.actor.get(), ref, form.request()),
				() -> save(ref, form));
		this.content.removeAll();
		this.content.add(form, box);
	}

	private void save(PersonRef host, MeetingForm form) {
		Meeting meeting = this.scheduling.schedule(this.actor.get(), host, form.request()).meeting();
		UI.getCurrent().navigate(ConsoleRoutes.meeting(meeting.key()));
		Notices.say(getTranslation("schedule.done"));
	}

}
