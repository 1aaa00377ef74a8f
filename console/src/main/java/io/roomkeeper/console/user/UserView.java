package io.roomkeeper.console.user;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.roomkeeper.console.component.Back;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.directory.Person;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.UserProfile;

/** One person: facts, room, groups with membership paths, and history. */
@Route("users/:uid")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class UserView extends Page implements BeforeEnterObserver {

	private final transient UserPanels panels;

	private final Div content = new Div();

	UserView(UserPanels panels) {
		this.panels = panels;
		addComponentAsFirst(new Back("users", getTranslation("users.title")));
		this.content.addClassName("columns");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String given = event.getRouteParameters().get("uid").orElseThrow(NotFoundException::new);
		try {
			show(this.panels.profile(PersonRef.parse(given)));
		}
		catch (io.roomkeeper.failure.NotFoundException | InvalidInputException ex) {
			event.rerouteToError(NotFoundException.class, ex.getMessage());
		}
	}

	private void show(UserProfile profile) {
		Person person = profile.person();
		setHeading(person.seen().displayName());
		setLead(this.panels.lead(person));
		setActions(new Anchor(SettingPaths.of(PersonRef.of(person)), getTranslation("settings.link")));
		this.content.removeAll();
		Div left = new Div(this.panels.room(profile), this.panels.meetings(person), this.panels.history(person));
		Div right = new Div(this.panels.who(person), this.panels.groups(profile.groups()));
		profile.room().ifPresent((room) -> right.add(this.panels.uses(room)));
		left.addClassName("column");
		right.addClassName("column");
		this.content.add(left, right);
		this.panels.missing(person).ifPresent(this.content::addComponentAsFirst);
	}

}
