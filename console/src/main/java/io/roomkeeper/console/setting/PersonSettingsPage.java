package io.roomkeeper.console.setting;

import java.util.Optional;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.setting.SettingsService;

/** A page about settings of a person: for that person, the helpdesk and admins. */
abstract class PersonSettingsPage extends Page implements BeforeEnterObserver {

	private final transient SettingsService settings;

	private final transient People people;

	private final transient CurrentActor actor;

	PersonSettingsPage(SettingsService settings, People people, CurrentActor actor) {
		this.settings = settings;
		this.people = people;
		this.actor = actor;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String given = event.getRouteParameters().get("uid").filter((text) -> text.length() <= 256).orElse("");
		if (given.isBlank()) {
			throw new NotFoundException();
		}
		Uid uid = new Uid(given);
		try {
			if (!uid.equals(this.actor.uid())) {
				this.actor.get().require(Role.ADMIN, Role.HELPDESK);
			}
			Optional<Person> person = this.people.find(uid);
			show(person.orElseThrow(NotFoundException::new), event);
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, ex.line());
		}
		catch (InvalidInputException ex) {
			event.rerouteToError(NotFoundException.class, ex.line());
		}
	}

	/** Builds the page. */
	abstract void show(Person person, BeforeEnterEvent event);

	SettingsService settings() {
		return this.settings;
	}

	CurrentActor actor() {
		return this.actor;
	}

	Speech speech() {
		return new Speech(this.settings.catalog(), this.people);
	}

}
