package io.roomkeeper.console.user;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.audit.TimelineLink;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.handover.RoomHandOver;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.UserProfile;
import jakarta.annotation.security.RolesAllowed;

/** One person: facts, room, groups with membership paths, and history. */
@Route("users/:uid")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class UserView extends Page implements BeforeEnterObserver {

	private final transient UserPanels panels;

	private final transient RoomHandOver rooms;

	private final transient UserList users;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	private final Div meetings = new Div();

	UserView(UserPanels panels, RoomHandOver rooms, UserList users, CurrentActor actor) {
		this.panels = panels;
		this.rooms = rooms;
		this.users = users;
		this.actor = actor;
		setBack("users", getTranslation("users.title"));
		this.content.addClassName("columns");
		this.meetings.addClassName("stack");
		add(this.content, this.meetings);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String given = event.getRouteParameters().get("uid").orElseThrow(NotFoundException::new);
		try {
			show(this.panels.profile(PersonRef.parse(given)));
		}
		catch (io.roomkeeper.failure.NotFoundException | InvalidInputException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void handOver(Person departed) {
		new HandOverDialog(this.rooms, this.users, this.actor.get(), departed,
				() -> show(this.panels.profile(PersonRef.of(departed.id()))))
			.open();
	}

	private void show(UserProfile profile) {
		Person person = profile.person();
		setHeading(person.seen().displayName());
		setLead(this.panels.lead(person));
		List<Component> actions = new ArrayList<>();
		actions.add(new Anchor(SettingPaths.of(PersonRef.of(person)), getTranslation("settings.link")));
		if (this.actor.hasAny(Role.ADMIN)) {
			actions.add(new TimelineLink(person.seen().uid().auditSubject()));
		}
		if (person.missingSince().isPresent() && profile.room().isPresent() && this.actor.hasAny(Role.ADMIN)) {
			actions.add(new Button(getTranslation("handover.open"), (click) -> handOver(person)));
		}
		setActions(actions.toArray(Component[]::new));
		this.content.removeAll();
		Runnable refresh = () -> show(this.panels.profile(PersonRef.of(person.id())));
		Div left = new Div(this.panels.room(profile, refresh), this.panels.history(person));
		Div right = new Div(this.panels.who(person), this.panels.groups(profile.groups()));
		this.panels.reinvites(person, refresh).ifPresent(right::addComponentAsFirst);
		profile.room().ifPresent((room) -> right.add(this.panels.uses(room)));
		left.addClassName("column");
		right.addClassName("column");
		this.content.add(left, right);
		this.meetings.removeAll();
		this.meetings.add(this.panels.meetings(person));
		this.panels.missing(person).ifPresent(this.content::addComponentAsFirst);
	}

}
