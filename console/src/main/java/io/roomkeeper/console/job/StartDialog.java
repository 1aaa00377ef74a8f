package io.roomkeeper.console.job;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Choice;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;

/** Asks which job to run and for which date. A preview is the default. */
class StartDialog extends Dialog {

	private final RadioButtonGroup<JobName> job = new RadioButtonGroup<>();

	private final Checkbox changes = new Checkbox();

	private final DateField asOf = new DateField();

	private final transient JobStarter starter;

	StartDialog(JobStarter starter) {
		this.starter = starter;
		setHeaderTitle(getTranslation("runs.start.title"));
		setWidth("34rem");
		this.job.setLabel(getTranslation("runs.start.job"));
		this.job.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
		this.job.setItems(JobName.SYNC, JobName.SWEEP, JobName.NIGHTLY);
		this.job.setRenderer(new ComponentRenderer<>(this::choice));
		this.job.setValue(JobName.SYNC);
		this.job.addValueChangeListener((chosen) -> this.changes.setVisible(chosen.getValue() == JobName.SYNC));
		this.changes.setLabel(getTranslation("runs.start.changes"));
		this.changes.setHelperText(getTranslation("runs.start.changes.help"));
		this.asOf.setLabel(getTranslation("runs.start.asOf"));
		this.asOf.setHelperText(getTranslation("runs.start.asOf.help"));
		this.asOf.setValue(starter.today());
		this.asOf.setRequiredIndicatorVisible(true);
		Div form = new Div(this.job, this.changes, this.asOf, new Paragraph(getTranslation("runs.start.preview.help")));
		form.addClassName("form");
		add(form);
		Button preview = new ActionButton(getTranslation("runs.start.preview"), (click) -> start(RunMode.PLAN));
		preview.addThemeVariants(ButtonVariant.PRIMARY);
		Button now = new ActionButton(getTranslation("runs.start.now"), (click) -> start(RunMode.APPLY));
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		getFooter().add(cancel, now, preview);
	}

	private void start(RunMode mode) {
		Optional<LocalDate> date = this.asOf.submitted();
		if (date.isEmpty()) {
			return;
		}
		try {
			RunView.open(UI.getCurrent(), run(mode, date.get()).id());
			close();
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

	private Run run(RunMode mode, LocalDate date) {
		return (this.changes.isVisible() && this.changes.getValue()) ? this.starter.startChanges(mode, date)
				: this.starter.start(this.job.getValue(), mode, date);
	}

	private Choice choice(JobName name) {
		return new Choice(getTranslation(TextKeys.key(name)), getTranslation("runs.start.what." + name.key()));
	}

}
