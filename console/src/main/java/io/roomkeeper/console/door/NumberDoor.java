package io.roomkeeper.console.door;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page behind a number. */
@Route(value = "j/:number", autoLayout = false)
@AnonymousAllowed
class NumberDoor extends Doorway implements BeforeEnterObserver {

	private final transient Hallway hallway;

	NumberDoor(Hallway hallway) {
		this.hallway = hallway;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getRouteParameters()
			.get("number")
			.flatMap(this.hallway::byNumber)
			.ifPresentOrElse((door) -> open(door.owner(), door.room()), this::nowhere);
	}

}
