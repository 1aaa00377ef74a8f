package io.roomkeeper.console.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Organisation;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.groupadmin.GroupQueries;
import jakarta.annotation.security.PermitAll;

/**
 * The layout of every page: navigation on the left, search and user menu at the top. It
 * shows neither to an anonymous visitor of an error page.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout {

	MainLayout(CurrentActor actor, Organisation organisation, Finder finder, GroupQueries groups) {
		setPrimarySection(Section.DRAWER);
		addClassName("frame");
		if (!actor.isSignedIn()) {
			return;
		}
		addToDrawer(brand(), navigation(actor.get(), groups));
		if (organisation.isSample()) {
			addToDrawer(sampleNote());
		}
		addToNavbar(top(actor, finder));
	}

	private Header top(CurrentActor actor, Finder finder) {
		Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
		skip.addClassName("skip");
		skip.getElement().setAttribute("router-ignore", true);
		DrawerToggle toggle = new DrawerToggle();
		toggle.setAriaLabel(getTranslation("shell.menu"));
		Header top = new Header(skip, toggle);
		top.addClassName("top");
		if (finder.opensTo(actor.get())) {
			top.add(new SearchBox(finder, actor));
		}
		Span gap = new Span();
		gap.addClassName("gap");
		top.add(gap, new UserMenu(actor));
		return top;
	}

	private Nav brand() {
		Anchor home = new Anchor("", Icon.LOGO.create(), new Span(getTranslation("app.name")));
		home.addClassName("brand");
		Nav brand = new Nav(home);
		brand.setAriaLabel(getTranslation("shell.home"));
		brand.addClassName("drawer-head");
		return brand;
	}

	private Div navigation(Actor actor, GroupQueries groups) {
		SideNav shared = new SideNav();
		shared.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
		SideNav own = new SideNav();
		own.getElement().setAttribute("aria-label", getTranslation("shell.own"));
		own.addClassName("own");
		for (Destination entry : Destination.openTo(actor, groups.opensTo(actor))) {
			SideNavItem item = new SideNavItem(getTranslation(TextKeys.key(entry)), entry.path(),
					entry.icon().create());
			item.setMatchNested(entry.nested());
			(entry.own() ? own : shared).addItem(item);
		}
		Div navigation = new Div();
		navigation.addClassName("navigation");
		if (!shared.getItems().isEmpty()) {
			navigation.add(shared);
		}
		navigation.add(own);
		return navigation;
	}

	private Aside sampleNote() {
		Span title = new Span(getTranslation("shell.sample.title"));
		title.addClassName("sample-title");
		Aside note = new Aside(title, new Span(getTranslation("shell.sample.text")));
		note.getElement().setAttribute("aria-label", getTranslation("shell.sample.title"));
		note.addClassName("sample-note");
		return note;
	}

}
