package io.roomkeeper.console.setting.explain;

import java.util.Optional;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;

/** A page about a person's settings, for the person, the helpdesk and admins. */
abstract class PersonSettingsPage extends Page implements BeforeEnterObserver {

	private final transient SettingsService settings;

	private final transient PersonLookup people;

	private final transient CurrentActor actor;

	private final transient OwnPerson own;

	PersonSettingsPage(SettingsService settings, PersonLookup people, CurrentActor actor, OwnPerson own) {
		this.settings = settings;
		this.people = people;
		this.actor = actor;
		this.own = own;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String given = event.getRouteParameters().get("uid").filter((text) -> text.length() <= Uid.LONGEST).orElse("");
		if (given.isBlank()) {
			throw new NotFoundException();
		}
		try {
			Optional<Person> person = this.people.find(PersonRef.parse(given));
			if (person.filter(this.own::is).isEmpty()) {
				this.actor.get().require(Role.ADMIN, Role.HELPDESK);
			}
			show(person.orElseThrow(NotFoundException::new), event);
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, MessageText.line(ex));
		}
		catch (InvalidInputException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
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

	SettingWording wording() {
		return new SettingWording(this.settings.catalog(), this.people);
	}

}
