package io.roomkeeper.console.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One of several things to choose from, with a sentence about what it does. */
public class Choice extends Div {

	/**
	 * @param title what it is called
	 * @param text what it does
	 */
	public Choice(String title, String text) {
		Span name = new Span(title);
		name.addClassName("strong");
		Span sentence = new Span(text);
		sentence.addClassName("secondary");
		add(name, sentence);
		addClassName("choice");
	}

}
