package io.roomkeeper.console.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;

/**
 * A button that starts an action or opens a dialog. The browser disables it until the
 * server answers, so that a second click does nothing. A refused action shows a notice.
 */
public class ActionButton extends Button {

	/** Runs an action on click. */
	public ActionButton(String text, ComponentEventListener<ClickEvent<Button>> action) {
		super(text);
		act(action);
	}

	/** Runs an action on click. */
	public ActionButton(String text, Component icon, ComponentEventListener<ClickEvent<Button>> action) {
		super(text, icon);
		act(action);
	}

	/** Runs an action on click; needs a label for screen readers. */
	public ActionButton(Component icon, ComponentEventListener<ClickEvent<Button>> action) {
		super(icon);
		act(action);
	}

	private void act(ComponentEventListener<ClickEvent<Button>> action) {
		setDisableOnClick(true);
		addClickListener((click) -> {
			allowAgain();
			if (click.getClickCount() < 2) {
				perform(action, click);
			}
		});
	}

	/**
	 * Enables the button again with the response, and restores the focus that it lost
	 * while it was disabled.
	 */
	private void allowAgain() {
		setEnabled(true);
		getElement().executeJs("setTimeout(() => { if (document.activeElement === document.body) this.focus(); })");
	}

	private static void perform(ComponentEventListener<ClickEvent<Button>> action, ClickEvent<Button> click) {
		try {
			action.onComponentEvent(click);
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
