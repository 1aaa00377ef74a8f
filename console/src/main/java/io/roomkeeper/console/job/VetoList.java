package io.roomkeeper.console.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.text.ActorText;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoService;

/** The vetoes that hold something, each with a button that lifts it. */
class VetoList extends Div {

	private final transient VetoService vetoes;

	private final transient Actor actor;

	private final transient Runnable changed;

	/**
	 * @param changed runs after a veto is lifted
	 */
	VetoList(List<Veto> active, Map<PersonId, Person> persons, VetoService vetoes, Actor actor, Runnable changed) {
		this.vetoes = vetoes;
		this.actor = actor;
		this.changed = changed;
		if (active.isEmpty()) {
			Span none = new Span(getTranslation("veto.empty"));
			none.addClassName("secondary");
			add(none);
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		active.forEach((veto) -> list.add(line(veto, Optional.ofNullable(persons.get(veto.person())))));
		add(list);
	}

	private ListItem line(Veto veto, Optional<Person> person) {
		String name = person.map((one) -> one.seen().displayName()).orElseGet(() -> PersonRef.of(veto.person()).text());
		Anchor who = new Anchor(ConsoleRoutes.user(PersonRef.of(veto.person())), name);
		Optional<String> number = veto.number().map(PersonalMeetingId::grouped);
		Span what = new Span(getTranslation("veto.held." + veto.kind().name(), Reader.current().date(veto.until())));
		Div head = new Div(number.<Component>map(Span::new).orElse(who), what);
		head.addClassName("with-action");
		if (this.vetoes.mayDecide(this.actor)) {
			Button lift = new ActionButton(getTranslation("veto.lift"), (click) -> lift(veto));
			lift.addThemeVariants(ButtonVariant.SMALL);
			lift.setAriaLabel(getTranslation("veto.lift.label", number.orElse(name)));
			head.add(lift);
		}
		Span why = new Span(getTranslation("veto.why", Bidi.isolate(veto.reason()), ActorText.of(veto.author())));
		why.addClassName("secondary");
		return new ListItem(head, why);
	}

	private void lift(Veto veto) {
		try {
			veto.number()
				.ifPresentOrElse((number) -> this.vetoes.lift(this.actor, number),
						() -> this.vetoes.lift(this.actor, veto.kind(), PersonRef.of(veto.person())));
			this.changed.run();
			Notices.say(getTranslation("veto.lifted"));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
