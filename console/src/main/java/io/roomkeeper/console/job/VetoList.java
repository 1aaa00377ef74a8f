package io.roomkeeper.console.job;

import java.util.List;
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
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.veto.ActiveVeto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.VetoService;
import io.roomkeeper.veto.VetoTarget;

/** The vetoes that hold something, each with a button that lifts it. */
class VetoList extends Div {

	private final transient VetoService vetoes;

	private final transient Actor actor;

	private final transient Runnable changed;

	/**
	 * @param changed runs after a veto is lifted
	 */
	VetoList(VetoService vetoes, Actor actor, Runnable changed) {
		this.vetoes = vetoes;
		this.actor = actor;
		this.changed = changed;
		List<ActiveVeto> active = vetoes.active(actor);
		if (active.isEmpty()) {
			Span none = new Span(getTranslation("veto.empty"));
			none.addClassName("secondary");
			add(none);
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		active.forEach((veto) -> list.add(line(veto)));
		add(list);
	}

	private ListItem line(ActiveVeto veto) {
		String name = name(veto);
		Component who = (veto.target() instanceof VetoTarget.Release) ? new Span(name) : new Anchor(page(veto), name);
		Div head = new Div(who, new Span(what(veto)));
		head.addClassName("with-action");
		Span why = new Span(getTranslation("veto.why", Bidi.isolate(veto.reason()), ActorText.of(veto.author())));
		why.addClassName("secondary");
		Div words = new Div(head, why);
		words.addClassName("entry-words");
		ListItem item = new ListItem(words);
		item.addClassName("meeting-entry");
		if (this.vetoes.mayDecide(this.actor)) {
			Button lift = new ActionButton(getTranslation("veto.lift"), (click) -> lift(veto.target()));
			lift.addThemeVariants(ButtonVariant.SMALL);
			lift.setAriaLabel(getTranslation("veto.lift.label", name));
			item.add(lift);
		}
		return item;
	}

	private String name(ActiveVeto veto) {
		return switch (veto.target()) {
			case VetoTarget.OfPerson(VetoKind _, PersonRef person) ->
				veto.displayName().isEmpty() ? person.text() : veto.displayName();
			case VetoTarget.Release(PersonalMeetingId number) -> number.grouped();
			case VetoTarget.End _ ->
				veto.displayName().isEmpty() ? getTranslation("setting.place.account") : veto.displayName();
		};
	}

	/** Says what is held until when. */
	private String what(ActiveVeto veto) {
		String date = Reader.current().date(veto.until());
		return switch (veto.target()) {
			case VetoTarget.OfPerson(VetoKind held, PersonRef _) -> getTranslation("veto.held." + held.name(), date);
			case VetoTarget.Release _ -> getTranslation("veto.held." + VetoKind.NUMBER.name(), date);
			case VetoTarget.LockEnd(Scope _, SettingKey key) -> getTranslation("veto.held.LOCK", setting(key), date);
			case VetoTarget.ExceptionEnd(PersonId _, SettingKey key) ->
				getTranslation("veto.held.EXCEPTION", setting(key), date);
		};
	}

	private static String setting(SettingKey key) {
		return SettingTexts.in(Reader.current().locale()).name(key);
	}

	private static String page(ActiveVeto veto) {
		Optional<SettingKey> setting = (veto.target() instanceof VetoTarget.End end) ? Optional.of(end.key())
				: Optional.empty();
		return switch (veto.owner()) {
			case Scope.Account() -> ConsoleRoutes.accountSettings(setting.orElseThrow().text());
			case Scope.Group(GroupId group) -> ConsoleRoutes.group(group);
			case Scope.User(PersonId person) ->
				setting.map((key) -> ConsoleRoutes.userSetting(PersonRef.of(person), key))
					.orElseGet(() -> ConsoleRoutes.user(PersonRef.of(person)));
		};
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

}
