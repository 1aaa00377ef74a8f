package io.roomkeeper.console.setting.edit;

import java.time.Clock;
import java.util.Optional;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.change.planning.SettingsPlanning;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.policy.Scope;
import jakarta.annotation.security.PermitAll;

/**
 * The settings and locks of a group. Settings that the account locks are marked.
 * {@code ?q=waiting} searches for settings.
 */
@Route("groups/:id/settings")
@PermitAll
class GroupSettingsView extends Page implements BeforeEnterObserver {

	private final transient SettingsService settings;

	private final transient PersonLookup people;

	private final transient Groups groups;

	private final transient Account account;

	private final transient SettingsPlanning planning;

	private final transient Clock clock;

	private final transient CurrentActor actor;

	GroupSettingsView(SettingsService settings, PersonLookup people, Groups groups, Account account,
			SettingsPlanning planning, Clock clock, CurrentActor actor) {
		this.settings = settings;
		this.people = people;
		this.groups = groups;
		this.account = account;
		this.planning = planning;
		this.clock = clock;
		this.actor = actor;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<GroupId> id = event.getRouteParameters()
			.get("id")
			.filter((text) -> text.matches("[1-9][0-9]{0,8}"))
			.map((text) -> new GroupId(Integer.parseInt(text)));
		try {
			show(id.orElseThrow(NotFoundException::new), event);
		}
		catch (AccessDeniedForActorException ex) {
			event.rerouteToError(AccessDeniedException.class, MessageText.line(ex));
		}
	}

	private void show(GroupId id, BeforeEnterEvent event) {
		SettingWording wording = new SettingWording(this.settings.catalog(), this.people);
		PolicyPlace place = new PolicyPlace(this.settings, this.actor.get(), new Scope.Group(id), wording,
				this.planning, this.clock);
		boolean mayChange = place.mayChange();
		SettingsEditor editor = editor(place, wording);
		Group group = this.groups.find(id).orElseThrow(NotFoundException::new);
		setHeading(getTranslation("policy.group.title", group.name()));
		setLead(getTranslation(mayChange ? "policy.group.lead" : "policy.lead.read", group.priority()));
		getChildren().filter(SettingsEditor.class::isInstance).toList().forEach(this::remove);
		setBack(ConsoleRoutes.group(id), group.name());
		add(editor);
		editor.show(event.getLocation());
	}

	private SettingsEditor editor(PolicyPlace place, SettingWording wording) {
		try {
			return new SettingsEditor(place, wording, this.account.timeZone());
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			throw new NotFoundException(MessageText.line(ex));
		}
	}

}
