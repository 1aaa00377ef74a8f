package io.roomkeeper.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A section of a page with its own heading and surface. */
public class Panel extends Section {

	private final Div header;

	/**
	 * @param heading what the section shows
	 */
	public Panel(String heading, Component... content) {
		addClassName("panel");
		H2 title = new H2(heading);
		this.header = new Div(title);
		this.header.addClassName("panel-header");
		setAriaLabel(heading);
		add(this.header);
		add(content);
	}

	/** Adds a component to the right of the heading. */
	public Panel aside(Component component) {
		this.header.add(component);
		return this;
	}

}
