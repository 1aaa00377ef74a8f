package io.roomkeeper.console.user;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.UserProfile;

/** The details of a person next to the list. In a narrow window they cover the list. */
class UserSidePanel extends Aside {

	private final transient UserPanels panels;

	private final transient Runnable close;

	UserSidePanel(UserPanels panels, Runnable close) {
		this.panels = panels;
		this.close = close;
		addClassName("person-beside");
		getElement().setAttribute("aria-label", getTranslation("users.beside"));
		setVisible(false);
		Shortcuts.addShortcutListener(this, () -> close.run(), Key.ESCAPE).listenOn(this);
	}

	/** Shows a person, or a message if nobody or more than one person matches. */
	void show(PersonRef ref) {
		removeAll();
		try {
			show(this.panels.profile(ref));
		}
		catch (NotFoundException | InvalidInputException ex) {
			add(header(ref.text()), new EmptyState(Icon.EMPTY, getTranslation("missing.title"), MessageText.line(ex)));
		}
		setVisible(true);
	}

	/** Hides the details. */
	void hide() {
		removeAll();
		setVisible(false);
	}

	private void show(UserProfile profile) {
		Person person = profile.person();
		Paragraph lead = new Paragraph(this.panels.lead(person));
		lead.addClassName("lead");
		Div links = new Div(new Anchor(ConsoleRoutes.user(PersonRef.of(person)), getTranslation("users.beside.open")),
				new Anchor(SettingPaths.of(PersonRef.of(person)), getTranslation("settings.link")));
		links.addClassName("links");
		add(header(person.seen().displayName()), lead, links);
		this.panels.missing(person).ifPresent(this::add);
		add(this.panels.room(profile, () -> show(PersonRef.of(person.id()))), this.panels.groups(profile.groups()),
				this.panels.history(person));
	}

	private Div header(String name) {
		H2 heading = new H2(name);
		heading.getElement().setAttribute("tabindex", "-1");
		Button closing = new ActionButton(Icon.CLOSE.create(), (click) -> this.close.run());
		closing.addThemeVariants(ButtonVariant.TERTIARY);
		closing.setAriaLabel(getTranslation("users.beside.close"));
		closing.setTooltipText(getTranslation("users.beside.close"));
		Div header = new Div(heading, closing);
		header.addClassName("person-beside-header");
		heading.getElement().executeJs("this.focus({preventScroll: true})");
		return header;
	}

}
