package io.roomkeeper.console.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import io.roomkeeper.console.security.CurrentActor;

/** Redirects users to the first page of their navigation. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

	private final CurrentActor actor;

	HomeView(CurrentActor actor) {
		this.actor = actor;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.forwardTo(Destination.openTo(this.actor.get()).getFirst().path());
	}

}
