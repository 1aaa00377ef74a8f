package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.console.component.ActionButton;

/** Asks before a change that invitees notice. */
public class ConfirmDialog extends Dialog {

	/**
	 * @param key the key of the title; with {@code .text} and {@code .button}, the key of
	 * the explanation and of the button
	 * @param action what to do if the user agrees
	 * @param values the parameters of the explanation
	 */
	public ConfirmDialog(String key, Runnable action, Object... values) {
		setHeaderTitle(getTranslation(key));
		setWidth("30rem");
		Div form = new Div(new Paragraph(getTranslation(key + ".text", values)));
		form.addClassName("form");
		add(form);
		Button keep = new Button(getTranslation("cancel"), (click) -> close());
		keep.addThemeVariants(ButtonVariant.TERTIARY);
		Button go = new ActionButton(getTranslation(key + ".button"), (click) -> {
			close();
			action.run();
		});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(keep, go);
	}

}
