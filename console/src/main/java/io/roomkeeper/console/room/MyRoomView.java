package io.roomkeeper.console.room;

import java.time.Clock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomRenewal;

/** One's own room. Opening this page gives an expired room its new number. */
@Route("me")
@PermitAll
class MyRoomView extends Page {

	private final transient Account account;

	private final transient Clock clock;

	MyRoomView(People people, RoomRenewal renewal, Meetings meetings, Account account, Clock clock,
			CurrentActor actor) {
		this.account = account;
		this.clock = clock;
		setHeading(getTranslation("me.title"));
		setLead(getTranslation("me.lead", actor.displayName()));
		people.find(actor.uid())
			.flatMap((person) -> renewal.visit(person.id()).map((visit) -> content(person, visit, meetings)))
			.ifPresentOrElse(this::add, () -> add(new EmptyState(Icon.ROOM, getTranslation("me.none.title"),
					getTranslation("me.none.text", account.contact()))));
	}

	private Div content(Person person, RoomRenewal.Visit visit, Meetings meetings) {
		Div content = new Div();
		content.addClassNames("columns", "single");
		visit.replaced().ifPresent((old) -> content.add(renewed(old, visit)));
		content.add(new RoomCard(visit.room(), this.account, this.account.today(this.clock), true),
				new UpcomingMeetings(meetings, person.id(), this.clock.instant()));
		return content;
	}

	private Div renewed(PersonalMeetingId old, RoomRenewal.Visit visit) {
		Span title = new Span(getTranslation("me.renewed.title"));
		title.addClassName("strong");
		Paragraph text = new Paragraph(getTranslation("me.renewed.text", old.grouped(), visit.room().pmi().grouped()));
		Div words = new Div(title, text);
		Div notice = new Div(Icon.INFO.create(), words);
		notice.addClassNames("notice", "accent");
		notice.getElement().setAttribute("role", "status");
		return notice;
	}

}
