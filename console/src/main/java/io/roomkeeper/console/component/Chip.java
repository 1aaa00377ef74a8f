package io.roomkeeper.console.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A filter that is pressed or not. */
public class Chip extends Button {

	private boolean pressed;

	/**
	 * @param label what it lets through
	 * @param toggled what happens when somebody presses or releases it
	 */
	public Chip(String label, Runnable toggled) {
		super(label);
		addThemeVariants(ButtonVariant.SMALL);
		addClassName("chip");
		setPressed(false);
		addClickListener((click) -> {
			setPressed(!this.pressed);
			toggled.run();
		});
	}

	/** Whether it is pressed. */
	public boolean isPressed() {
		return this.pressed;
	}

	/** Presses or releases it. */
	public final void setPressed(boolean on) {
		this.pressed = on;
		getElement().setAttribute("aria-pressed", Boolean.toString(on));
		setClassName("pressed", on);
	}

}
