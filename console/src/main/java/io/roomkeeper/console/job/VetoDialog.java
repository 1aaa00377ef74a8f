package io.roomkeeper.console.job;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoService;
import io.roomkeeper.veto.VetoTarget;

/** Asks until when and why an item of the nightly job is held. */
class VetoDialog extends Dialog {

	private static final int LONGEST_REASON = 1_000;

	private final DateField until = new DateField();

	private final TextField reason = new TextField();

	private final transient VetoService vetoes;

	private final transient Actor actor;

	private final transient VetoTarget target;

	private final transient Runnable changed;

	/**
	 * @param kind what the nightly job would do
	 * @param name the person, group or number
	 * @param changed runs after the veto is placed
	 */
	VetoDialog(VetoService vetoes, Actor actor, VetoTarget target, ForecastKind kind, String name, Runnable changed) {
		this.vetoes = vetoes;
		this.actor = actor;
		this.target = target;
		this.changed = changed;
		setHeaderTitle(getTranslation("veto.dialog.title", name));
		setWidth("30rem");
		this.until.setLabel(getTranslation("veto.until"));
		this.until.setHelperText(getTranslation("veto.until.help"));
		this.until.setValue(vetoes.today().plusDays(Veto.DAYS));
		this.until.setMin(vetoes.today().plusDays(1));
		this.until.setMax(vetoes.today().plusDays(Veto.LONGEST_DAYS));
		this.until.setRequiredIndicatorVisible(true);
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setWidthFull();
		Div form = new Div(new Paragraph(getTranslation("veto.dialog." + kind.name(), name)), this.until, this.reason);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button hold = new ActionButton(getTranslation("veto.hold.button"), (click) -> place());
		hold.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, hold);
	}

	private void place() {
		if (this.reason.getValue().isBlank()) {
			this.reason.setInvalid(true);
			this.reason.setErrorMessage(getTranslation("exception.reason.missing"));
			this.reason.focus();
			return;
		}
		Optional<LocalDate> end = this.until.submitted();
		if (end.isEmpty()) {
			return;
		}
		try {
			LocalDate held = this.vetoes.hold(this.actor, this.target, end, this.reason.getValue()).until();
			close();
			this.changed.run();
			Notices.say(getTranslation("veto.placed", Reader.current().date(held)));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

	/** Opens the dialog for one item. */
	@FunctionalInterface
	interface Opener {

		/** Opens the dialog for an item. */
		void open(VetoTarget target, ForecastKind kind, String name);

	}

}
