package io.roomkeeper.console.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.text.ActorText;
import io.roomkeeper.console.text.Reader;

/**
 * Everything in one row of the audit trail: each field, links to the object and to the
 * timelines of the object and of the person, and the hash.
 */
class AuditRow extends Div {

	AuditRow(AuditEntry entry, AuditDetail detail, String origin) {
		addClassName("audit-details");
		Facts facts = new Facts().add(getTranslation("audit.column.when"), Reader.exact(entry.at()))
			.add(getTranslation("audit.column.who"), who(entry))
			.add(getTranslation("audit.column.from"), origin)
			.add(getTranslation("audit.about"), about(AuditSubject.parse(entry.subject()), detail));
		detail.fields(entry).forEach(facts::add);
		Span hash = new Span(entry.hash());
		hash.addClassNames("hash", "digits");
		add(facts.add(getTranslation("audit.hash.row"), hash));
	}

	private Component[] who(AuditEntry entry) {
		Anchor all = new Anchor(ConsoleRoutes.audit(new AuditSubject.Person(entry.actor())),
				getTranslation("audit.timeline"));
		return new Component[] { new Span(ActorText.of(entry.actor())), all };
	}

	private Component[] about(AuditSubject subject, AuditDetail detail) {
		String name = detail.subject(subject);
		AuditSubject timeline = subject.person().orElse(subject);
		Component object = ObjectPages.of(timeline)
			.<Component>map((path) -> new Anchor(path, name))
			.orElseGet(() -> new Span(name));
		return new Component[] { object, new Anchor(ConsoleRoutes.audit(timeline), getTranslation("audit.timeline")) };
	}

}
