package io.roomkeeper.console.change.planning;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.console.component.ActionButton;

/** Asks why a plan is made, and makes it. */
public class ReasonDialog extends Dialog {

	private static final int LONGEST_REASON = 1_000;

	private final TextField reason = new TextField();

	private final Checkbox waves = new Checkbox();

	private final Checkbox imminent = new Checkbox();

	/**
	 * @param key the key of the dialog's title, which is also the label of its button
	 * @param text what the plan will do
	 * @param more a second sentence, if there is more to say
	 * @param make makes the plan; a refusal is shown as a notice and keeps the dialog
	 * open
	 */
	public ReasonDialog(String key, String text, Optional<String> more, PlanMaking make) {
		setHeaderTitle(getTranslation(key));
		setWidth("32rem");
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setWidthFull();
		this.waves.setLabel(getTranslation("change.waves.choose"));
		this.waves.setHelperText(getTranslation("change.waves.choose.text"));
		this.imminent.setLabel(getTranslation("change.imminent"));
		Div form = new Div(new Paragraph(text));
		more.map(Paragraph::new).ifPresent(form::add);
		form.add(this.reason, this.waves, this.imminent);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button go = new ActionButton(getTranslation("change.make"), (click) -> make(make));
		go.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, go);
		addOpenedChangeListener((_) -> this.reason.focus());
	}

	/** Creates a dialog for a plan that concerns no meeting. */
	public static ReasonDialog withoutMeetings(String key, String text, PlanMaking make) {
		ReasonDialog dialog = new ReasonDialog(key, text, Optional.empty(), make);
		dialog.waves.setVisible(false);
		dialog.imminent.setVisible(false);
		return dialog;
	}

	/** Fills in a reason that the user has already given. */
	public void suggest(String known) {
		this.reason.setValue(known);
	}

	private void make(PlanMaking make) {
		if (this.reason.getValue().isBlank()) {
			this.reason.setInvalid(true);
			this.reason.setErrorMessage(getTranslation("exception.reason.missing"));
			this.reason.focus();
			return;
		}
		make.make(this.reason.getValue(), new PlanTiming(this.waves.getValue(), this.imminent.getValue()));
		close();
	}

	/** Makes a plan. */
	@FunctionalInterface
	public interface PlanMaking {

		/** Makes a plan. */
		void make(String reason, PlanTiming timing);

	}

}
