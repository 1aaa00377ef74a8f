package io.roomkeeper.console.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One of several options, with a sentence that explains it. */
public class Choice extends Div {

	/**
	 * @param title the name of the option
	 * @param text what the option does
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
