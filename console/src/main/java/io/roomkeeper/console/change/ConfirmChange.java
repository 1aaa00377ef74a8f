package io.roomkeeper.console.change;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;

/** Repeats the effect of a step before it is taken. */
class ConfirmChange extends Dialog {

	/**
	 * @param key the key of the name of the step, which is also the label of the button
	 * @param effect what the plan does
	 * @param text the consequences of the step
	 * @param step takes the step; a refusal is shown as a notice
	 */
	ConfirmChange(String key, String effect, String text, Runnable step) {
		setHeaderTitle(getTranslation(key));
		setWidth("32rem");
		Div content = new Div(new Paragraph(effect), new Paragraph(text));
		content.addClassName("form");
		add(content);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button go = new ActionButton(getTranslation(key), (click) -> {
			close();
			step.run();
		});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, go);
	}

}
