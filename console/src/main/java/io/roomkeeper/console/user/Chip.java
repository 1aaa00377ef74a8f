package io.roomkeeper.console.user;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A filter button that is on or off. */
class Chip extends Button {

	private boolean pressed;

	/**
	 * @param label what the filter selects
	 * @param toggled called when the user turns it on or off
	 */
	Chip(String label, Runnable toggled) {
		super(label);
		addThemeVariants(ButtonVariant.SMALL);
		addClassName("chip");
		setPressed(false);
		addClickListener((click) -> {
			setPressed(!this.pressed);
			toggled.run();
		});
	}

	/** Turns it on or off. */
	final void setPressed(boolean on) {
		this.pressed = on;
		getElement().setAttribute("aria-pressed", Boolean.toString(on));
		setClassName("pressed", on);
	}

}
