package io.roomkeeper.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A placeholder for an empty page: what is missing, and what to do next. */
public class EmptyState extends Div {

	/**
	 * @param icon an icon for what is missing
	 * @param title what is missing
	 * @param advice what to do next
	 * @param actions buttons or links for the next step
	 */
	public EmptyState(Icon icon, String title, String advice, Component... actions) {
		addClassName("empty-state");
		Span name = new Span(title);
		name.addClassName("empty-title");
		add(icon.create(), name, new Paragraph(advice));
		add(actions);
	}

}
