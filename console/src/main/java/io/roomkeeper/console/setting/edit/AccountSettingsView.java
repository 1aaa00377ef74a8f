package io.roomkeeper.console.setting.edit;

import java.time.Clock;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.change.planning.SettingsPlanning;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.policy.Scope;
import jakarta.annotation.security.RolesAllowed;

/** The settings and locks of the account. {@code ?q=waiting} searches for settings. */
@Route("account/settings")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class AccountSettingsView extends Page implements BeforeEnterObserver {

	private final SettingsEditor editor;

	AccountSettingsView(SettingsService settings, PersonLookup people, Account account, SettingsPlanning planning,
			Clock clock, CurrentActor actor) {
		SettingWording wording = new SettingWording(settings.catalog(), people);
		PolicyPlace place = new PolicyPlace(settings, actor.get(), new Scope.Account(), wording, planning, clock);
		setHeading(getTranslation("policy.account.title"));
		setLead(getTranslation(place.mayChange() ? "policy.account.lead" : "policy.lead.read"));
		this.editor = new SettingsEditor(place, wording, account.timeZone());
		add(this.editor);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.editor.show(event.getLocation());
	}

}
