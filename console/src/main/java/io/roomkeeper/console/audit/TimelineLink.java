package io.roomkeeper.console.audit;

import com.vaadin.flow.component.html.Anchor;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.console.component.ConsoleRoutes;

/** A link from the page of an object to its timeline in the audit trail, for admins. */
public class TimelineLink extends Anchor {

	public TimelineLink(AuditSubject object) {
		super(ConsoleRoutes.audit(object));
		setText(getTranslation("audit.link"));
		addClassNames("button-link", "plain");
	}

}
