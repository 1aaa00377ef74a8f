package io.roomkeeper.console.account;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.session.Sessions;
import io.roomkeeper.console.session.Sessions.OwnSession;
import io.roomkeeper.console.text.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Lists the user's sessions in this console; each one can be ended. */
@Route("sessions")
@PermitAll
class OwnSessionsView extends Page {

	private final transient Sessions sessions;

	private final transient CurrentActor actor;

	private final UnorderedList list = new UnorderedList();

	OwnSessionsView(Sessions sessions, CurrentActor actor) {
		this.sessions = sessions;
		this.actor = actor;
		setHeading(getTranslation("sessions.title"));
		setLead(getTranslation("sessions.lead"));
		this.list.addClassName("entries");
		this.list.getElement().setAttribute("tabindex", "-1");
		Div columns = new Div(new Panel(getTranslation("sessions.list"), this.list));
		columns.addClassNames("columns", "single");
		add(columns);
		show();
	}

	private void show() {
		List<OwnSession> all = this.sessions.of(this.actor.uid().value(), current());
		this.list.removeAll();
		all.forEach((one) -> this.list.add(entry(one)));
	}

	private ListItem entry(OwnSession one) {
		Span browser = new Span(BrowserName.of(one.browser()));
		browser.addClassName("strong");
		Div when = new Div(part("sessions.since", new Moment(one.since())),
				part("sessions.used", new Moment(one.lastUsed())), part("sessions.address", new Span(one.address())));
		when.addClassName("when");
		Div text = new Div(browser, when);
		return new ListItem(text, one.current() ? here() : end(one));
	}

	private Span here() {
		Span here = new Span(getTranslation("sessions.current"));
		here.addClassName("secondary");
		return here;
	}

	private Button end(OwnSession one) {
		Button end = new ActionButton(getTranslation("sessions.end"), (click) -> {
			this.sessions.end(this.actor.uid().value(), one.id());
			show();
			this.list.getElement().callJsFunction("focus");
		});
		end.addClassName("start");
		end.setAriaLabel(getTranslation("sessions.end.of", BrowserName.of(one.browser())));
		return end;
	}

	private Span part(String label, Component value) {
		return new Span(new Span(getTranslation(label) + " "), value);
	}

	private static @Nullable HttpSession current() {
		return (VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession session)
				? session.getHttpSession() : null;
	}

}
