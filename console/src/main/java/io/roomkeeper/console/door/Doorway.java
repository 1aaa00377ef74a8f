package io.roomkeeper.console.door;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;

import io.roomkeeper.console.component.Icon;
import io.roomkeeper.room.Doorkeeper.WayIn;
import io.roomkeeper.room.PersonalRoom;

/**
 * The page in front of a room. Whatever leads nowhere, for whatever reason, gets the same
 * page, so that nobody learns which numbers exist.
 */
abstract class Doorway extends Main implements HasDynamicTitle {

	private String title = "";

	Doorway() {
		addClassName("entrance");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("app.title", this.title);
	}

	/** Shows where it leads. */
	void show(WayIn way) {
		switch (way) {
			case WayIn.Open(String owner, PersonalRoom room) -> open(owner, room);
			case WayIn.Disabled(String owner) -> disabled(owner);
			case WayIn.Nowhere() -> nowhere();
		}
	}

	/** The passcode that the visitor brought in the address. */
	static Optional<String> passcode(BeforeEnterEvent event) {
		return event.getLocation().getQueryParameters().getSingleParameter("pwd");
	}

	private void disabled(String owner) {
		show(Icon.DOOR, getTranslation("door.disabled.title"),
				new Paragraph(getTranslation("door.disabled.text", owner)));
	}

	/** Shows whose room it is. */
	private void open(String owner, PersonalRoom room) {
		Span number = new Span(room.pmi().grouped());
		number.addClassNames("pmi", "digits");
		show(Icon.DOOR, getTranslation("door.open.title", owner), number,
				new Paragraph(getTranslation("door.open.text")));
	}

	private void nowhere() {
		show(Icon.DOOR, getTranslation("door.nowhere.title"), new Paragraph(getTranslation("door.nowhere.text")));
	}

	private void show(Icon icon, String heading, com.vaadin.flow.component.Component... content) {
		this.title = heading;
		Div sign = new Div(icon.create());
		sign.addClassName("sign");
		Div card = new Div(sign, new H1(heading));
		card.addClassNames("entrance-card", "door");
		card.add(content);
		Span product = new Span(getTranslation("app.name"));
		product.addClassName("secondary");
		Div foot = new Div(Icon.LOGO.create(), product);
		foot.addClassName("entrance-note");
		removeAll();
		add(card, foot);
	}

}
