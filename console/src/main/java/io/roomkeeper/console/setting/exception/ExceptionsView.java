package io.roomkeeper.console.setting.exception;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.SettingException;
import jakarta.annotation.security.RolesAllowed;

/** Exceptions from locks: pending requests and active exceptions. */
@Route("exceptions")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class ExceptionsView extends Page implements BeforeEnterObserver {

	private final transient ExceptionService desk;

	private final transient SettingsService settings;

	private final transient People people;

	private final transient PersonLookup lookup;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	ExceptionsView(ExceptionService desk, SettingsService settings, People people, PersonLookup lookup,
			CurrentActor actor) {
		this.desk = desk;
		this.settings = settings;
		this.people = people;
		this.lookup = lookup;
		this.actor = actor;
		setHeading(getTranslation("exceptions.title"));
		setLead(getTranslation("exceptions.lead"));
		this.content.addClassName("stack");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		SettingWording wording = new SettingWording(this.settings.catalog(), this.lookup);
		List<ExceptionRequest> open = this.desk.open(this.actor.get());
		List<SettingException> running = this.desk.running(this.actor.get());
		Map<PersonId, Person> persons = this.people.all(Stream
			.concat(open.stream().map(ExceptionRequest::person), running.stream().map(SettingException::person))
			.distinct()
			.toList());
		UnorderedList asked = list();
		open.forEach((one) -> asked.add(request(wording, one, persons)));
		UnorderedList granted = list();
		running.forEach((one) -> granted.add(running(wording, one, persons)));
		this.content.removeAll();
		this.content.add(
				open.isEmpty()
						? new Panel(getTranslation("exceptions.open"),
								new EmptyState(Icon.CHECK, getTranslation("exceptions.open.none"),
										getTranslation("exceptions.open.none.text")))
						: new Panel(getTranslation("exceptions.open"), asked),
				running.isEmpty()
						? new Panel(getTranslation("exceptions.running"),
								new Paragraph(getTranslation("exceptions.running.none")))
						: new Panel(getTranslation("exceptions.running"), granted));
	}

	private ListItem request(SettingWording wording, ExceptionRequest request, Map<PersonId, Person> persons) {
		ListItem item = new ListItem(who(wording, request.person(), request.key(), persons), quote(request.reason()),
				facts(new Span(getTranslation("exceptions.asked", wording.author(request.askedBy()))),
						new Moment(request.askedAt()),
						new Span(getTranslation("setting.until", wording.day(request.until())))));
		if (this.desk.mayGrant(this.actor.get(), request.key())) {
			item.add(decision(request));
		}
		return item;
	}

	private Div decision(ExceptionRequest request) {
		TextField why = new TextField();
		why.setPlaceholder(getTranslation("exceptions.why"));
		why.setAriaLabel(getTranslation("exceptions.why"));
		why.setMaxLength(1000);
		why.addClassName("grow");
		Button refuse = new ActionButton(getTranslation("exceptions.refuse"),
				(click) -> decide(request, false, why.getValue()));
		Button grant = new ActionButton(getTranslation("exceptions.grant"),
				(click) -> decide(request, true, why.getValue()));
		grant.addThemeVariants(ButtonVariant.PRIMARY);
		Div decision = new Div(why, refuse, grant);
		decision.addClassName("tools");
		return decision;
	}

	private ListItem running(SettingWording wording, SettingException granted, Map<PersonId, Person> persons) {
		ListItem item = new ListItem(who(wording, granted.person(), granted.key(), persons));
		if (!granted.reason().isEmpty()) {
			item.add(quote(granted.reason()));
		}
		item.add(facts(new Span(getTranslation("exceptions.granted", wording.author(granted.author()))),
				new Moment(granted.at()), new Span(getTranslation("setting.until", wording.day(granted.until())))));
		Optional.ofNullable(persons.get(granted.person()))
			.filter((_) -> this.desk.mayGrant(this.actor.get(), granted.key()))
			.ifPresent((person) -> {
				Button end = new ActionButton(getTranslation("exception.end"),
						(click) -> attempt(
								() -> this.desk.end(this.actor.get(), PersonRef.of(person.id()), granted.key(), ""),
								"exception.end.done"));
				end.addClassName("start");
				item.add(end);
			});
		return item;
	}

	private Div who(SettingWording wording, PersonId id, SettingKey key, Map<PersonId, Person> persons) {
		Div line = new Div();
		line.addClassName("with-action");
		Optional.ofNullable(persons.get(id)).ifPresent((person) -> {
			Anchor name = new Anchor(SettingPaths.of(PersonRef.of(person), key),
					getTranslation("exceptions.who", person.seen().displayName(), wording.texts().name(key)));
			name.addClassName("strong");
			line.add(name);
		});
		return line;
	}

	private Span quote(String text) {
		return new Span(getTranslation("setting.quote", text));
	}

	private static Div facts(Component... parts) {
		Div facts = new Div();
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				facts.add(new Span(" · "));
			}
			facts.add(parts[i]);
		}
		facts.addClassName("secondary");
		return facts;
	}

	private static UnorderedList list() {
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		return list;
	}

	private void decide(ExceptionRequest request, boolean granted, String why) {
		attempt(() -> this.desk.decide(this.actor.get(), request.id(), granted, why),
				granted ? "exception.grant.done" : "exceptions.refused");
	}

	private void attempt(Runnable action, String done) {
		try {
			action.run();
			Notices.say(getTranslation(done));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
		show();
	}

}
