package io.roomkeeper.console.door;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import io.roomkeeper.room.Doorkeeper;

/** The page behind a number; {@code ?pwd=} brings the passcode. */
@Route(value = "j/:number", autoLayout = false)
@AnonymousAllowed
class NumberDoor extends Doorway implements BeforeEnterObserver {

	private final transient Doorkeeper doorkeeper;

	NumberDoor(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String number = event.getRouteParameters().get("number").orElse("");
		show(this.doorkeeper.byNumber(number, passcode(event)));
	}

}
