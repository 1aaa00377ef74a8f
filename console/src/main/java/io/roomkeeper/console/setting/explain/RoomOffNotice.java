package io.roomkeeper.console.setting.explain;

import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.Contact;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Informs users that their room is disabled because personal meeting IDs are disabled for
 * them.
 */
public class RoomOffNotice extends Div {

	private RoomOffNotice(String why, Anchor change) {
		Span title = new Span(getTranslation("own.off.title"));
		title.addClassName("strong");
		add(Icon.LOCK.create(), new Div(title, new Paragraph(why + " " + getTranslation("own.off.text")), change));
		addClassNames("notice", "attention");
		getElement().setAttribute("role", "status");
	}

	/** Returns the notice; empty if the room is not disabled. */
	public static Optional<RoomOffNotice> of(SettingsService settings, PersonLookup people, Account account,
			Actor actor, PersonRef person) {
		EffectiveSetting effective = settings.explain(actor, person, SettingsService.PERSONAL_MEETING,
				Optional.empty());
		if (effective.value().isOn()) {
			return Optional.empty();
		}
		SettingWording wording = new SettingWording(settings.catalog(), people);
		OwnSettingSentence answer = new OwnSettingSentence(wording, effective, Contact.of(account));
		Anchor change = new Anchor(ConsoleRoutes.ownSettings(SettingsService.PERSONAL_MEETING.text()),
				UI.getCurrent().getTranslation("own.off.change"));
		return Optional.of(new RoomOffNotice(effective.locked() ? answer.grey() : answer.source(), change));
	}

}
