package io.roomkeeper.console.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;

/** Shows that a page does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingView extends Page implements HasErrorParameter<NotFoundException> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		setHeading(getTranslation("missing.title"));
		add(new EmptyState(Icon.EMPTY, getTranslation("missing.what", event.getLocation().getPath()),
				getTranslation("missing.advice"), new Anchor("", getTranslation("missing.home"))));
		return HttpStatusCode.NOT_FOUND.getCode();
	}

}
