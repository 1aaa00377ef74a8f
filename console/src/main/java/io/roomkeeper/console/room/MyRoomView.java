package io.roomkeeper.console.room;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.meeting.MeetingPanels;
import io.roomkeeper.console.join.HostPage;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.console.setting.explain.RoomOffNotice;
import io.roomkeeper.console.text.Contact;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.edit.RoomRenewal;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.visit.WaitingGuests;
import io.roomkeeper.visit.host.WaitingNotices;
import jakarta.annotation.security.PermitAll;

/** The user's own room. Opening the page gives an expired room a new number. */
@Route("me")
@PermitAll
class MyRoomView extends Page implements BeforeEnterObserver {

	private final transient PersonLookup people;

	private final transient RoomRenewal renewal;

	private final transient MeetingPanels meetings;

	private final transient Account account;

	private final transient SettingsService settings;

	private final transient RoomPanels rooms;

	private final transient CurrentActor actor;

	private final transient OwnPerson own;

	private final transient WaitingNotices waiting;

	private final Div content = new Div();

	private final Div meetingArea = new Div();

	MyRoomView(PersonLookup people, RoomRenewal renewal, MeetingPanels meetings, RoomPanels rooms, Account account,
			SettingsService settings, CurrentActor actor, OwnPerson own, WaitingNotices waiting) {
		this.people = people;
		this.renewal = renewal;
		this.meetings = meetings;
		this.account = account;
		this.settings = settings;
		this.rooms = rooms;
		this.actor = actor;
		this.own = own;
		this.waiting = waiting;
		setHeading(getTranslation("me.title"));
		setLead(getTranslation("me.lead", actor.displayName()));
		this.content.addClassName("columns");
		this.meetingArea.addClassName("stack");
		add(this.content, this.meetingArea);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		this.content.removeAll();
		this.content.setClassName("single", true);
		this.meetingArea.removeAll();
		Optional<Person> person = this.own.find();
		if (person.flatMap(Person::missingSince).isPresent()) {
			this.content
				.add(new EmptyState(Icon.CLOCK, getTranslation("me.back.title"), getTranslation("me.back.text")));
			return;
		}
		person.ifPresent((owner) -> setActions(settings()));
		person
			.flatMap((owner) -> RoomOffNotice.of(this.settings, this.people, this.account, this.actor.get(),
					PersonRef.of(owner.id())))
			.ifPresent(this.content::add);
		person
			.flatMap((owner) -> this.renewal.visit(this.actor.get(), owner)
				.map((visit) -> (Runnable) () -> show(owner, visit)))
			.ifPresentOrElse(Runnable::run, () -> this.content.add(new EmptyState(Icon.ROOM,
					getTranslation("me.none.title"), getTranslation("me.none.text", Contact.of(this.account)))));
	}

	private void show(Person owner, RoomRenewal.Visit visit) {
		visit.replaced().ifPresent((old) -> this.content.add(renewed(old, visit)));
		this.waiting.of(this.actor.get()).forEach((guests) -> this.content.add(waiting(guests)));
		Anchor start = new Anchor(HostPage.of(PersonRef.of(owner.id()).text()), getTranslation("me.start"));
		start.setRouterIgnore(true);
		setActions(start, settings());
		this.content.add(this.rooms.card(owner, Optional.empty(), this::show));
		Optional<Component> reinvites = this.rooms.reinvites(owner, this::show);
		reinvites.ifPresent(this.content::add);
		this.content.setClassName("single", reinvites.isEmpty());
		this.meetingArea.add(this.meetings.own(owner));
	}

	private Div waiting(WaitingGuests guests) {
		Anchor open = new Anchor(HostPage.of(guests.session().place().key()), getTranslation("me.waiting.open"));
		open.setRouterIgnore(true);
		Div notice = new Div(Icon.INFO.create(), new Span(getTranslation("me.waiting", guests.guests())), open);
		notice.addClassNames("notice", "accent");
		notice.getElement().setAttribute("role", "status");
		return notice;
	}

	private Anchor settings() {
		return new Anchor("me/settings", getTranslation("settings.mine"));
	}

	private Div renewed(PersonalMeetingId old, RoomRenewal.Visit visit) {
		Span title = new Span(getTranslation("me.renewed.title"));
		title.addClassName("strong");
		Paragraph text = new Paragraph(getTranslation("me.renewed.text", old.grouped(), visit.room().pmi().grouped()));
		Div words = new Div(title, text);
		if (visit.reinvites().meetings() > 0) {
			RoomEffect.sentences(visit.reinvites()).forEach((sentence) -> words.add(new Paragraph(sentence)));
		}
		Div notice = new Div(Icon.INFO.create(), words);
		notice.addClassNames("notice", "accent");
		notice.getElement().setAttribute("role", "status");
		return notice;
	}

}
