package io.roomkeeper.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A list of names and values. */
public class Facts extends DescriptionList {

	/** Creates an empty list. */
	public Facts() {
		addClassName("facts");
	}

	/** Adds a fact as text. */
	public Facts add(String name, String value) {
		return add(name, new Span(value));
	}

	/** Adds a fact shown by components. */
	public Facts add(String name, Component... value) {
		Div pair = new Div();
		pair.addClassName("fact");
		Term term = new Term(name);
		Description description = new Description();
		description.add(value);
		pair.add(term, description);
		getElement().appendChild(pair.getElement());
		return this;
	}

}
