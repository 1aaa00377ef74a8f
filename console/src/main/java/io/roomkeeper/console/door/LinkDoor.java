package io.roomkeeper.console.door;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import io.roomkeeper.room.Doorkeeper;

/** The page behind a personal link; {@code ?pwd=} brings the passcode. */
@Route(value = "my/:link", autoLayout = false)
@AnonymousAllowed
class LinkDoor extends Doorway implements BeforeEnterObserver {

	private final transient Doorkeeper doorkeeper;

	LinkDoor(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String name = event.getRouteParameters().get("link").orElse("");
		show(this.doorkeeper.byLink(name, passcode(event)));
	}

}
