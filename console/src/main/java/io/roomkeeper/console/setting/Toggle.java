package io.roomkeeper.console.setting;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * A switch. A disabled switch stays focusable, so that screen readers can read the
 * reason.
 */
public class Toggle extends NativeButton {

	private final Span word = new Span();

	public Toggle() {
		Span track = new Span();
		track.addClassName("track");
		this.word.addClassName("word");
		add(track, this.word);
		addClassName("toggle");
		getElement().setAttribute("type", "button");
		getElement().setAttribute("role", "switch");
	}

	/** Shows the state. */
	public void show(boolean on, String text) {
		getElement().setAttribute("aria-checked", String.valueOf(on));
		this.word.setText(text);
	}

}
