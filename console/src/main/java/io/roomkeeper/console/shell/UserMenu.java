package io.roomkeeper.console.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;

import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.security.CurrentActor;

/** The menu of the signed-in user: colour scheme, language and sign-out. */
class UserMenu extends MenuBar {

	UserMenu(CurrentActor actor) {
		addThemeVariants(MenuBarVariant.TERTIARY);
		addClassName("user-menu");
		Avatar face = new Avatar(actor.displayName());
		face.getElement().setAttribute("aria-hidden", "true");
		MenuItem root = addItem(face);
		root.setAriaLabel(getTranslation("menu.label", actor.displayName()));
		SubMenu menu = root.getSubMenu();
		menu.addItem(who(actor)).setEnabled(false);
		menu.addSeparator();
		colours(menu);
		languages(menu);
		menu.addSeparator();
		menu.addItem(labelled(Icon.SCREEN, "menu.sessions"), (click) -> UI.getCurrent().navigate("sessions"));
		menu.addItem(labelled(Icon.SIGN_OUT, "menu.out"), (click) -> actor.signOut());
	}

	private static Div who(CurrentActor actor) {
		Span name = new Span(actor.displayName());
		name.addClassName("strong");
		Span uid = new Span(actor.uid().value());
		uid.addClassName("secondary");
		Div who = new Div(name, uid);
		who.addClassName("who");
		return who;
	}

	private void colours(SubMenu menu) {
		ColorScheme.Value chosen = Preferences.scheme(VaadinRequest.getCurrent());
		SubMenu schemes = menu.addItem(labelled(Icon.SUN, "menu.theme")).getSubMenu();
		for (ColorScheme.Value scheme : Preferences.SCHEMES) {
			MenuItem item = schemes.addItem(getTranslation("theme." + Preferences.key(scheme)));
			item.setCheckable(true);
			item.setChecked(scheme == chosen);
			item.addClickListener((click) -> {
				schemes.getItems().forEach((other) -> other.setChecked(other.equals(item)));
				Preferences.remember(scheme);
				getUI().ifPresent((ui) -> ui.getPage().setColorScheme(scheme));
			});
		}
	}

	private void languages(SubMenu menu) {
		SubMenu languages = menu.addItem(labelled(Icon.GLOBE, "menu.language")).getSubMenu();
		for (Locale language : Preferences.LANGUAGES) {
			MenuItem item = languages.addItem(named(language));
			item.setCheckable(true);
			item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
			item.addClickListener((click) -> {
				Preferences.remember(language);
				getUI().ifPresent((ui) -> ui.getPage().reload());
			});
		}
	}

	/**
	 * Returns the name of a language in that language, so that users who cannot read the
	 * page find theirs.
	 */
	private static Span named(Locale language) {
		String name = language.getDisplayLanguage(language);
		Span span = new Span(name.substring(0, 1).toUpperCase(language) + name.substring(1));
		span.getElement().setAttribute("lang", language.toLanguageTag());
		return span;
	}

	private Div labelled(Icon icon, String key) {
		Div label = new Div(icon.create(), new Span(getTranslation(key)));
		label.addClassName("menu-label");
		return label;
	}

}
