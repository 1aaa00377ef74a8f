package io.roomkeeper.console.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;

/** A button that copies a text to the clipboard and confirms it. */
public class CopyButton extends Button {

	/**
	 * @param what what is copied, for the button's label
	 * @param text the text to copy
	 */
	public CopyButton(String what, String text) {
		setIcon(Icon.COPY.create());
		addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		addClassName("quiet");
		setAriaLabel(getTranslation("copy.label", what));
		setTooltipText(getTranslation("copy.label", what));
		Clipboard.onClick(this)
			.writeText(text, (copied) -> Notices.say(getTranslation("copy.done", what)),
					(refused) -> Notices.warn(getTranslation("copy.refused")));
	}

}
