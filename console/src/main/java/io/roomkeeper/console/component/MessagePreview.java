package io.roomkeeper.console.component;

import com.vaadin.flow.component.html.Pre;

/** The text of a mail or an invitation. It wraps and scrolls, also by keyboard. */
public class MessagePreview extends Pre {

	/**
	 * @param label what the text is, for screen readers
	 */
	public MessagePreview(String label, String text) {
		super(text);
		addClassName("invitation");
		getElement().setAttribute("dir", "auto");
		getElement().setAttribute("tabindex", "0");
		getElement().setAttribute("role", "region");
		getElement().setAttribute("aria-label", label);
	}

}
