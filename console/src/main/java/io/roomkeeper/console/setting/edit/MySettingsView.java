package io.roomkeeper.console.setting.edit;

import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.setting.exception.ExceptionButtons;
import io.roomkeeper.console.text.Contact;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import jakarta.annotation.security.PermitAll;

/**
 * The user's own settings, with their source and locks. {@code ?q=} searches for
 * settings.
 */
@Route("me/settings")
@PermitAll
class MySettingsView extends Page implements BeforeEnterObserver {

	private final transient SettingsService settings;

	private final transient PersonLookup people;

	private final transient Rooms rooms;

	private final transient Account account;

	private final transient ExceptionButtons exceptions;

	private final transient CurrentActor actor;

	private final transient OwnPerson own;

	MySettingsView(SettingsService settings, PersonLookup people, Rooms rooms, Account account,
			ExceptionButtons exceptions, CurrentActor actor, OwnPerson own) {
		this.settings = settings;
		this.people = people;
		this.rooms = rooms;
		this.account = account;
		this.exceptions = exceptions;
		this.actor = actor;
		this.own = own;
		setBack("me", getTranslation("me.title"));
		setHeading(getTranslation("own.title"));
		setLead(getTranslation("own.lead"));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<Person> person = this.own.find();
		if (person.isEmpty()) {
			add(new EmptyState(Icon.ROOM, getTranslation("me.none.title"),
					getTranslation("me.none.text", Contact.of(this.account))));
			return;
		}
		if (person.get().missingSince().isPresent()) {
			add(new EmptyState(Icon.CLOCK, getTranslation("me.back.title"), getTranslation("me.back.text")));
			return;
		}
		SettingWording wording = new SettingWording(this.settings.catalog(), this.people);
		OwnPlace place = new OwnPlace(this.settings, this.actor.get(), person.get(), this.rooms.of(person.get().id()),
				this.account, wording, this.exceptions, () -> UI.getCurrent().refreshCurrentRoute(false));
		getChildren().filter(SettingsEditor.class::isInstance).toList().forEach(this::remove);
		SettingsEditor editor = new SettingsEditor(place, wording, this.account.timeZone());
		add(editor);
		editor.show(event.getLocation());
	}

}
