package io.roomkeeper.console.setting.edit;

import java.time.LocalDate;
import java.time.ZoneId;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.setting.EffectBox;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.catalog.SettingType;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;

/** The panel of an unsaved change: effect, reason, end of the lock, and buttons. */
class DraftPanel extends Div {

	private final transient SettingsPlace place;

	private final transient SettingWording wording;

	private final transient ZoneId zone;

	private final transient Outcome outcome;

	private final Span title = new Span();

	private final EffectBox effect;

	private final TextField text = new TextField();

	private final TextField reason = new TextField();

	private final DateField until = new DateField();

	private final Checkbox noExceptions = new Checkbox();

	private final Button save = new ActionButton("", (click) -> confirm());

	private transient Draft draft;

	private boolean needsPlan;

	DraftPanel(SettingsPlace place, SettingWording wording, Draft draft, ZoneId zone, Outcome outcome) {
		this.place = place;
		this.wording = wording;
		this.draft = draft;
		this.zone = zone;
		this.outcome = outcome;
		this.effect = new EffectBox(wording);
		addClassName("draft");
		this.title.addClassName("draft-title");
		Button cancel = new Button(getTranslation("cancel"), (click) -> outcome.cancelled());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		Div buttons = new Div(cancel, this.save);
		buttons.addClassName("draft-buttons");
		add(this.title, this.effect, fields(), buttons);
		show(draft);
	}

	private Div fields() {
		SettingType type = this.draft.state().definition().type();
		this.text.setLabel(getTranslation("draft.text"));
		this.text.setMaxLength(1000);
		this.text.setValue((type == SettingType.TEXT) ? this.draft.value().text() : "");
		this.text
			.addValueChangeListener((change) -> show(this.draft.value(new SettingValue(change.getValue().strip()))));
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(1000);
		this.reason.setPlaceholder(getTranslation("draft.reason.example"));
		this.until.setLabel(getTranslation("draft.until"));
		this.until.setHelperText(getTranslation("draft.until.help"));
		this.until.setMin(LocalDate.now(this.zone).plusDays(1));
		this.until.setClearButtonVisible(true);
		this.until.addValueChangeListener((change) -> show(this.draft.until(change.getSource().getOptionalValue())));
		this.noExceptions.setLabel(getTranslation("draft.noExceptions"));
		this.noExceptions.addValueChangeListener((change) -> show(this.draft.noExceptions(change.getValue())));
		this.text.setVisible(type == SettingType.TEXT);
		this.reason.setVisible(!isOwn());
		Div fields = new Div(this.text, this.reason, this.until, this.noExceptions);
		fields.addClassName("draft-fields");
		return fields;
	}

	/** Shows another draft of the same setting. */
	final void show(Draft changed) {
		this.draft = changed;
		this.until.setValue(changed.until().orElse(null));
		this.noExceptions.setValue(changed.noExceptions());
		this.until.setVisible(changed.locked());
		this.noExceptions.setVisible(changed.locked());
		this.title.setText(heading());
		this.save.setText(getTranslation(action()));
		this.save.setEnabled(false);
		try {
			Proposal proposal = proposal();
			Preview preview = this.place.preview(proposal);
			this.effect.show(proposal, preview, isOwn());
			this.needsPlan = preview.needsPlan();
			this.save.setText(getTranslation(this.needsPlan ? "draft.plan" : action()));
			this.save.setEnabled((!this.needsPlan || this.place.mayPlan()) && changed.isChange(this.zone));
		}
		catch (FixableException ex) {
			this.effect.refuse(MessageText.line(ex));
		}
	}

	Draft draft() {
		return this.draft;
	}

	private String heading() {
		if (this.draft.withdrawn()) {
			return getTranslation(isOwn() ? "draft.withdraw.own" : "draft.withdraw");
		}
		return getTranslation(this.draft.locked() ? "draft.new.locked" : "draft.new",
				this.wording.value(this.draft.state().key(), this.draft.value()));
	}

	private String action() {
		if (this.draft.turnsLock()) {
			return this.draft.locked() ? "draft.lock" : "draft.unlock";
		}
		return "draft.save";
	}

	private boolean isOwn() {
		return this.place.scope() instanceof Scope.User;
	}

	private Proposal proposal() {
		return this.draft.proposal(this.place.scope(), this.reason.getValue().strip(), this.zone);
	}

	private void confirm() {
		if (!this.until.submittable()) {
			return;
		}
		if (this.needsPlan) {
			this.place.plan(proposal());
			return;
		}
		if (!this.draft.turnsLock()) {
			save();
			return;
		}
		String what = this.wording.texts().name(this.draft.state().key());
		String way = this.draft.locked() ? "lock" : "unlock";
		Preview preview = this.place.preview(proposal());
		int people = (this.draft.locked() ? preview.radius().newlyLocked() : preview.radius().newlyFree()).size();
		EffectBox repeated = new EffectBox(this.wording);
		repeated.show(proposal(), preview, isOwn());
		Div text = new Div(
				new Paragraph(getTranslation("draft.confirm." + way + ".text", people, this.wording.number(people))),
				repeated);
		if (this.draft.locked()) {
			text.addComponentAtIndex(1, new Paragraph(end()));
		}
		text.addClassName("form");
		ConfirmDialog dialog = new ConfirmDialog();
		dialog.setHeader(getTranslation("draft.confirm." + way, what));
		dialog.setText(text);
		dialog.setConfirmButton(getTranslation("draft." + way), (click) -> save());
		dialog.setCancelable(true);
		dialog.setCancelText(getTranslation("cancel"));
		dialog.open();
	}

	/** Returns the sentence that says when the lock ends. */
	private String end() {
		return this.draft.until()
			.map((day) -> getTranslation("draft.confirm.until", Reader.current().date(day)))
			.orElseGet(() -> getTranslation("draft.confirm.endless"));
	}

	private void save() {
		try {
			this.place.make(proposal());
			this.outcome.saved();
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

	/** Receives the outcome of the draft. */
	interface Outcome {

		void saved();

		void cancelled();

	}

}
