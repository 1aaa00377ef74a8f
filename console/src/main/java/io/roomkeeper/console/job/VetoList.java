package io.roomkeeper.console.job;

import java.time.LocalDate;
import java.util.Comparator;
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
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.veto.HeldEnd;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoService;
import io.roomkeeper.veto.VetoTarget;

/** The vetoes that hold something, each with a button that lifts it. */
class VetoList extends Div {

	private final transient VetoService vetoes;

	private final transient Actor actor;

	private final transient Runnable changed;

	/**
	 * @param vetoes places and lifts vetoes
	 * @param people finds the people in the list
	 * @param changed runs after a veto is lifted
	 */
	VetoList(VetoService vetoes, People people, Actor actor, Runnable changed) {
		this.vetoes = vetoes;
		this.actor = actor;
		this.changed = changed;
		List<Entry> entries = entries(people);
		if (entries.isEmpty()) {
			Span none = new Span(getTranslation("veto.empty"));
			none.addClassName("secondary");
			add(none);
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		entries.forEach((entry) -> list.add(line(entry)));
		add(list);
	}

	private List<Entry> entries(People people) {
		List<Veto> active = this.vetoes.active(this.actor);
		Map<PersonId, Person> persons = people.all(active.stream().map(Veto::person).toList());
		return Stream
			.concat(active.stream().map((veto) -> entry(veto, Optional.ofNullable(persons.get(veto.person())))),
					this.vetoes.heldEnds(this.actor).stream().map(this::entry))
			.sorted(Comparator.comparing(Entry::until))
			.toList();
	}

	private Entry entry(Veto veto, Optional<Person> person) {
		String what = getTranslation("veto.held." + veto.kind().name(), Reader.current().date(veto.until()));
		PersonRef ref = PersonRef.of(veto.person());
		return veto.number()
			.map((number) -> new Entry(new VetoTarget.Release(number), number.grouped(), Optional.empty(), what,
					veto.until(), veto.reason(), veto.author()))
			.orElseGet(() -> new Entry(new VetoTarget.OfPerson(veto.kind(), ref),
					person.map((one) -> one.seen().displayName()).orElseGet(ref::text),
					Optional.of(ConsoleRoutes.user(ref)), what, veto.until(), veto.reason(), veto.author()));
	}

	private Entry entry(HeldEnd held) {
		String setting = SettingTexts.in(Reader.current().locale()).name(held.target().key());
		String date = Reader.current().date(held.until());
		String what = switch (held.target()) {
			case VetoTarget.LockEnd _ -> getTranslation("veto.held.LOCK", setting, date);
			case VetoTarget.ExceptionEnd _ -> getTranslation("veto.held.EXCEPTION", setting, date);
		};
		String name = held.name().isEmpty() ? getTranslation("setting.place.account") : held.name();
		String page = switch (held.target().scope()) {
			case Scope.Account() -> ConsoleRoutes.accountSettings(held.target().key().text());
			case Scope.Group(GroupId group) -> ConsoleRoutes.group(group);
			case Scope.User(PersonId person) -> ConsoleRoutes.userSetting(PersonRef.of(person), held.target().key());
		};
		return new Entry(held.target(), name, Optional.of(page), what, held.until(), held.reason(), held.author());
	}

	private ListItem line(Entry entry) {
		Component who = entry.page()
			.<Component>map((page) -> new Anchor(page, entry.name()))
			.orElseGet(() -> new Span(entry.name()));
		Div head = new Div(who, new Span(entry.what()));
		head.addClassName("with-action");
		if (this.vetoes.mayDecide(this.actor)) {
			Button lift = new ActionButton(getTranslation("veto.lift"), (click) -> lift(entry.target()));
			lift.addThemeVariants(ButtonVariant.SMALL);
			lift.setAriaLabel(getTranslation("veto.lift.label", entry.name()));
			head.add(lift);
		}
		Span why = new Span(getTranslation("veto.why", Bidi.isolate(entry.reason()), ActorText.of(entry.author())));
		why.addClassName("secondary");
		return new ListItem(head, why);
	}

	private void lift(VetoTarget target) {
		try {
			this.vetoes.lift(this.actor, target);
			this.changed.run();
			Notices.say(getTranslation("veto.lifted"));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

	/**
	 * A veto in the list.
	 *
	 * @param name the person, group or number
	 * @param page the page about it
	 * @param what what is held until when
	 */
	private record Entry(VetoTarget target, String name, Optional<String> page, String what, LocalDate until,
			String reason, String author) {

	}

}
