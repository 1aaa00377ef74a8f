package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.UI;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/**
 * The page that lists the meetings of a host for the current reader: the page of the host
 * for admins and helpdesk, otherwise the reader's own room.
 *
 * @param path the path of the page
 * @param name the name of the page
 */
public record MeetingsPage(String path, String name) {

	/** Returns the page for the meetings of a host. */
	public static MeetingsPage of(Person host, OwnPerson own, CurrentActor reader) {
		return (!own.is(host) && reader.hasAny(Role.ADMIN, Role.HELPDESK))
				? new MeetingsPage(ConsoleRoutes.user(PersonRef.of(host)), host.seen().displayName())
				: new MeetingsPage("me", UI.getCurrent().getTranslation("me.title"));
	}

}
