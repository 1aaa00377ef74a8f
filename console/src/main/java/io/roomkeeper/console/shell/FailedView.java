package io.roomkeeper.console.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;

/** Shows that a page could not be built: one sentence and the ID of the log entry. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends Page implements HasErrorParameter<Exception> {

	private final UiErrorHandler failures;

	FailedView(UiErrorHandler failures) {
		this.failures = failures;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		setHeading(getTranslation("failure.title"));
		add(new EmptyState(Icon.ALERT, getTranslation("failure.title"),
				this.failures.sentence(parameter.getCaughtException(), UI.getCurrent())));
		return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
	}

}
