package io.roomkeeper.console.door;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page behind a personal link. */
@Route(value = "my/:link", autoLayout = false)
@AnonymousAllowed
class LinkDoor extends Doorway implements BeforeEnterObserver {

	private final transient Hallway hallway;

	LinkDoor(Hallway hallway) {
		this.hallway = hallway;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getRouteParameters()
			.get("link")
			.flatMap(this.hallway::byLink)
			.ifPresentOrElse((door) -> open(door.owner(), door.room()), this::nowhere);
	}

}
