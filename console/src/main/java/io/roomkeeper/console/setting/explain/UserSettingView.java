package io.roomkeeper.console.setting.explain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.security.OwnPerson;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.setting.exception.ExceptionButtons;
import io.roomkeeper.console.setting.exception.PersonLock;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.AsOf;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionRequest;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.unlock.UnlockOption;
import jakarta.annotation.security.PermitAll;

/**
 * Explains the effective value of a setting for a person: the answer, the candidates, and
 * what would unlock it. {@code ?asOf=2026-11-03T12:00:00Z} explains a past instant,
 * {@code ?asOf=2026-11-03} the end of that day.
 */
@Route("users/:uid/settings/:key")
@PermitAll
class UserSettingView extends PersonSettingsPage {

	private final transient Account account;

	private final transient Clock clock;

	private final transient ExceptionButtons exceptions;

	private final Div content = new Div();

	UserSettingView(SettingsService settings, PersonLookup people, Account account, Clock clock,
			ExceptionButtons exceptions, CurrentActor actor, OwnPerson own) {
		super(settings, people, actor, own);
		this.account = account;
		this.clock = clock;
		this.exceptions = exceptions;
		this.content.addClassName("stack");
		add(this.content);
	}

	@Override
	void show(Person person, BeforeEnterEvent event) {
		PersonRef ref = PersonRef.of(person);
		SettingDefinition definition = settings().catalog().get(event.getRouteParameters().get("key").orElseThrow());
		Optional<AsOf> asOf = asOf(event);
		Optional<Instant> moment = asOf.map(AsOf::moment);
		SettingsService.Explained explained = settings().explained(actor().get(), ref, definition.key(), moment);
		EffectiveSetting effective = explained.effective();
		SettingWording wording = wording();
		ExplanationSentences answer = new ExplanationSentences(wording, person, effective);
		setHeading(wording.texts().name(definition.key()));
		setLead(facts(person, effective));
		String address = this.account.link("/" + SettingPaths.of(ref, definition.key()));
		List<Component> actions = new ArrayList<>(asOf.isPresent() ? List.of() : this.exceptions.of(actor().get(), ref,
				definition.key(), wording.texts().name(definition.key()), this::refresh));
		if (asOf.isEmpty()) {
			actions.addAll(new PersonLock(settings(), actor().get(), person, definition, this::refresh)
				.buttons(effective, wording, this.account.timeZone()));
		}
		actions.add(new TicketButton(new TicketText(wording, person, effective, answer, address).text()));
		setActions(actions.toArray(Component[]::new));
		setBack(SettingPaths.of(ref), getTranslation("settings.title", person.seen().displayName()));
		this.content.removeAll();
		this.exceptions.pending(actor().get(), ref, definition.key())
			.ifPresent((request) -> this.content.add(waiting(wording, request)));
		asOf.ifPresent((chosen) -> this.content.add(past(chosen, SettingPaths.of(ref, definition.key()))));
		this.content.add(verdict(answer, effective.locked(), wording.texts().help(definition.key())),
				decided(wording, person, effective, asOf));
		if (effective.locked() && asOf.isEmpty()) {
			this.content.add(free(wording, person, effective, explained.unlockOptions()));
		}
	}

	/** Shows the setting as it is now, and moves the focus to the first action. */
	private void refresh() {
		UI.getCurrent().refreshCurrentRoute(false);
		getElement().executeJs("this.querySelector('vaadin-button, button')?.focus()");
	}

	private Optional<AsOf> asOf(BeforeEnterEvent event) {
		try {
			return AsOf.read(event.getLocation().getQueryParameters().getSingleParameter("asOf").orElse(""),
					this.account.timeZone(), this.clock.instant());
		}
		catch (InvalidInputException ex) {
			throw new NotFoundException(MessageText.line(ex));
		}
	}

	private Component[] facts(Person person, EffectiveSetting effective) {
		String name = person.seen().displayName();
		long count = effective.explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.level() instanceof Level.Group)
			.count();
		boolean mayLook = actor().hasAny(Role.ADMIN, Role.HELPDESK);
		return new Component[] { mayLook ? new Anchor(ConsoleRoutes.user(PersonRef.of(person)), name) : new Span(name),
				new Span(person.seen().uid().value()), new Span(getTranslation(TextKeys.key(person.seen().licence()))),
				new Span(getTranslation("setting.groups", count)) };
	}

	private Div past(AsOf asOf, String now) {
		Reader reader = Reader.current();
		Span text = new Span(asOf.day()
			.map((day) -> getTranslation("setting.past.day", reader.date(day)))
			.orElseGet(() -> getTranslation("setting.past", reader.moment(asOf.moment()))));
		Div words = new Div(text, new Span(" "), new Anchor(now, getTranslation("setting.past.now")));
		Div notice = new Div(Icon.CLOCK.create(), words);
		notice.addClassNames("notice", "accent");
		return notice;
	}

	private Div waiting(SettingWording wording, ExceptionRequest request) {
		Div words = new Div(new Span(getTranslation("exception.waiting", wording.author(request.askedBy()),
				wording.day(request.askedAt()), wording.day(request.until()), request.reason())));
		if (actor().hasAny(Role.ADMIN, Role.HELPDESK)) {
			words.add(new Span(" "), new Anchor("exceptions", getTranslation("exception.waiting.link")));
		}
		Div notice = new Div(Icon.CLOCK.create(), words);
		notice.addClassNames("notice", "accent");
		return notice;
	}

	private Div verdict(ExplanationSentences answer, boolean locked, String help) {
		Span value = new Span((locked ? Icon.LOCK : Icon.CHECK).create(), new Span(answer.verdict()));
		value.addClassNames("verdict", locked ? "attention" : "good");
		Div box = new Div(value);
		answer.sentences().forEach((sentence) -> box.add(new Paragraph(sentence)));
		Paragraph what = new Paragraph(help);
		what.addClassName("secondary");
		box.add(what);
		box.addClassNames("panel", "answer");
		return box;
	}

	private Panel decided(SettingWording wording, Person person, EffectiveSetting effective, Optional<AsOf> asOf) {
		Panel panel = new Panel(getTranslation("setting.decided"),
				new PrecedenceList(wording, effective, settings().places(asOf.map(AsOf::moment)),
						(level) -> past(level, person, effective.key())))
			.aside(new AsOfPicker(asOf, SettingPaths.of(PersonRef.of(person), effective.key()), this.account,
					this.clock));
		String silent = PrecedenceList.silentGroups(effective);
		if (!silent.isEmpty()) {
			Paragraph note = new Paragraph(getTranslation("setting.silent", silent));
			note.addClassNames("secondary", "note");
			panel.add(note);
		}
		return panel;
	}

	/** Returns the history of a level; empty if the reader may not see it. */
	private Optional<List<PastAssignment>> past(Level level, Person person, SettingKey key) {
		boolean own = level instanceof Level.User || level instanceof Level.OwnChoice;
		Scope scope = switch (level) {
			case Level.Group(GroupId id) -> new Scope.Group(id);
			case Level.User _, Level.OwnChoice _ -> new Scope.User(person.id());
			default -> new Scope.Account();
		};
		if (!own && !actor().hasAny(Role.ADMIN, Role.HELPDESK)) {
			return Optional.empty();
		}
		return Optional.of(settings().history(actor().get(), scope, key)
			.stream()
			.filter((past) -> !own || past.assignment().lock().isPresent() == level instanceof Level.User)
			.toList());
	}

	private Panel free(SettingWording wording, Person person, EffectiveSetting effective, List<UnlockOption> ways) {
		String title = getTranslation("setting.free");
		return ways.isEmpty() ? new Panel(title, new Paragraph(getTranslation("setting.free.none")))
				: new Panel(title, new UnlockOptionsList(wording, person, effective, ways));
	}

}
