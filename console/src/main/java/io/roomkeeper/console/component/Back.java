package io.roomkeeper.console.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way back to the list that a page belongs to. */
public class Back extends Nav {

	/**
	 * @param path the list's address
	 * @param name how the list is called
	 */
	public Back(String path, String name) {
		addClassName("back");
		setAriaLabel(getTranslation("shell.back"));
		add(new Anchor(path, Icon.ARROW.create(), new Span(name)));
	}

}
