package io.roomkeeper.console.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;

import io.roomkeeper.failure.MendableException;

/**
 * A button that does something or opens a dialog. The browser disables it until the
 * server has answered, so that a second press does nothing. A refusal is shown as a
 * notice.
 */
public class ActionButton extends Button {

	/** Does something when it is pressed. */
	public ActionButton(String text, ComponentEventListener<ClickEvent<Button>> action) {
		super(text);
		act(action);
	}

	/** Does something when it is pressed. */
	public ActionButton(String text, Component icon, ComponentEventListener<ClickEvent<Button>> action) {
		super(text, icon);
		act(action);
	}

	/** Does something when it is pressed; needs a label for screen readers. */
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

	/** Takes effect with the answer; the focus was lost when the browser disabled it. */
	private void allowAgain() {
		setEnabled(true);
		getElement().executeJs("setTimeout(() => { if (document.activeElement === document.body) this.focus(); })");
	}

	private static void perform(ComponentEventListener<ClickEvent<Button>> action, ClickEvent<Button> click) {
		try {
			action.onComponentEvent(click);
		}
		catch (MendableException ex) {
			Notices.warn(ex.line());
		}
	}

}
