package io.roomkeeper.console.meeting;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** Whose meeting it is, who may start it in their place, and its other facts. */
class HostsPanel extends Panel {

	HostsPanel(Meeting meeting, Person host, People people, CurrentActor actor) {
		super(UI.getCurrent().getTranslation("meeting.about"));
		Facts facts = new Facts().add(getTranslation("meeting.host"), person(host, actor));
		String others = people.all(meeting.alternativeHosts())
			.values()
			.stream()
			.map((one) -> one.seen().displayName())
			.sorted(Comparator.naturalOrder())
			.collect(Collectors.joining(", "));
		facts.add(getTranslation("schedule.alternativeHosts"),
				others.isEmpty() ? getTranslation("meeting.nobody") : others);
		facts.add(getTranslation("schedule.zone"), meeting.schedule().zone().getId());
		Locale locale = getLocale();
		facts.add(getTranslation("schedule.language"), meeting.language().getDisplayLanguage(locale));
		add(facts);
	}

	private static Component person(Person host, CurrentActor actor) {
		String name = host.seen().displayName();
		return actor.hasAny(Role.ADMIN, Role.HELPDESK) ? new Anchor(ConsoleRoutes.user(PersonRef.of(host)), name)
				: new Span(name);
	}

}
