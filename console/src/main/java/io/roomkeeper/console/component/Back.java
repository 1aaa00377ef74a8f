package io.roomkeeper.console.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** A link back to the list that a page belongs to. */
class Back extends Nav {

	/**
	 * @param path the path of the list
	 * @param name the name of the list
	 */
	Back(String path, String name) {
		addClassName("back");
		setAriaLabel(getTranslation("shell.back"));
		add(new Anchor(path, Icon.ARROW.create(), new Span(name)));
	}

}
