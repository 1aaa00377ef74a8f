package io.roomkeeper.console.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import io.roomkeeper.console.component.AccessNotes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;

/** Shows that the reader's role does not allow a page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ForbiddenView extends Page implements HasErrorParameter<AccessDeniedException> {

	private final transient AccessNotes notes;

	ForbiddenView(AccessNotes notes) {
		this.notes = notes;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
		this.notes.denied(event.getLocation().getPath());
		setHeading(getTranslation("forbidden.title"));
		add(new EmptyState(Icon.LOCK, getTranslation("forbidden.what"), getTranslation("forbidden.advice"),
				new Anchor("", getTranslation("missing.home"))));
		return HttpStatusCode.FORBIDDEN.getCode();
	}

}
