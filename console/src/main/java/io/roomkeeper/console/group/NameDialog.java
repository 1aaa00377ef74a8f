package io.roomkeeper.console.group;

import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;

/** Asks for the name of a local group. */
class NameDialog extends Dialog {

	private final TextField name = new TextField();

	private final transient Consumer<String> done;

	/**
	 * @param title the message key of the title and of the button
	 * @param before the current name
	 * @param done receives the new name
	 */
	NameDialog(String title, String before, Consumer<String> done) {
		this.done = done;
		setHeaderTitle(getTranslation(title));
		setWidth("28rem");
		this.name.setLabel(getTranslation("groups.name"));
		this.name.setHelperText(getTranslation("groups.name.help"));
		this.name.setMaxLength(256);
		this.name.setValue(before);
		this.name.setWidthFull();
		this.name.setAutofocus(true);
		this.name.setRequiredIndicatorVisible(true);
		this.name.addKeyPressListener(Key.ENTER, (press) -> finish());
		this.name.addValueChangeListener((change) -> this.name.setInvalid(false));
		add(this.name);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button save = new ActionButton(getTranslation(title), (click) -> finish());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, save);
	}

	private void finish() {
		try {
			this.done.accept(this.name.getValue());
			close();
		}
		catch (FixableException ex) {
			this.name.setErrorMessage(MessageText.line(ex));
			this.name.setInvalid(true);
			this.name.focus();
		}
	}

}
