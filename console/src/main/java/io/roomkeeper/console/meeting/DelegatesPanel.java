package io.roomkeeper.console.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.group.PersonPicker;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** The people who may schedule for a host, who appoints and dismisses them here. */
class DelegatesPanel extends Panel {

	private final transient MeetingTools services;

	private final transient CurrentActor actor;

	private final transient PersonRef host;

	private final boolean changeable;

	private final Div content = new Div();

	DelegatesPanel(MeetingTools services, CurrentActor actor, Person host) {
		super(UI.getCurrent().getTranslation("delegates.title"));
		this.services = services;
		this.actor = actor;
		this.host = PersonRef.of(host.id());
		this.changeable = services.delegates().mayAppoint(actor.get(), host);
		Paragraph what = new Paragraph(getTranslation("delegates.text"));
		what.addClassNames("secondary", "note");
		PersonPicker picker = new PersonPicker(
				(text, offset, limit) -> services.directory().search(actor.get(), text, offset, limit), this::appoint);
		picker.setLabel(getTranslation("delegates.add"));
		picker.addClassName("narrow-field");
		this.content.addClassName("stack");
		add(what, this.content);
		if (this.changeable) {
			add(picker);
		}
		show();
	}

	private List<Person> delegates() {
		return this.services.delegates()
			.of(this.actor.get(), this.host)
			.stream()
			.flatMap((id) -> this.services.people().find(PersonRef.of(id)).stream())
			.sorted(Comparator.comparing((Person person) -> person.seen().displayName()).thenComparing(Person::id))
			.collect(Collectors.toList());
	}

	private void show() {
		this.content.removeAll();
		List<Person> delegates = delegates();
		if (delegates.isEmpty()) {
			this.content.add(new Span(getTranslation("delegates.none")));
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("lines");
		delegates.forEach((person) -> list.add(entry(person)));
		this.content.add(list);
	}

	private ListItem entry(Person person) {
		String name = person.seen().displayName();
		Span uid = new Span(person.seen().uid().value());
		uid.addClassName("secondary");
		Div who = new Div(new Span(name), new Span(" · "), uid);
		if (person.missingSince().isPresent()) {
			Span left = new Span(" · " + getTranslation("delegates.left"));
			left.addClassName("attention");
			who.add(left);
		}
		if (!this.changeable) {
			return new ListItem(who);
		}
		Button dismiss = new ActionButton(Icon.CLOSE.create(), (click) -> dismiss(person));
		dismiss.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		dismiss.setAriaLabel(getTranslation("delegates.remove", name));
		dismiss.setTooltipText(getTranslation("delegates.remove", name));
		return new ListItem(who, dismiss);
	}

	private void appoint(Person person) {
		List<Person> delegates = new ArrayList<>(delegates());
		if (delegates.stream().noneMatch((one) -> one.id().equals(person.id()))) {
			delegates.add(person);
			store(delegates, "delegates.added", person);
		}
	}

	private void dismiss(Person person) {
		store(delegates().stream().filter((one) -> !one.id().equals(person.id())).toList(), "delegates.removed",
				person);
	}

	private void store(List<Person> delegates, String done, Person person) {
		try {
			this.services.delegates()
				.appoint(this.actor.get(), this.host, delegates.stream().map((one) -> PersonRef.of(one.id())).toList());
			show();
			Notices.say(getTranslation(done, person.seen().displayName()));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
