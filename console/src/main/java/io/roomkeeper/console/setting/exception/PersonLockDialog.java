package io.roomkeeper.console.setting.exception;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.setting.EffectBox;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingType;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.proposal.ProposedAssignment;

/** Asks for the value, the reason and the end of a lock for one person. */
class PersonLockDialog extends Dialog {

	private final transient PersonLock lock;

	private final transient ZoneId zone;

	private final Select<SettingValue> value = new Select<>();

	private final TextField text = new TextField();

	private final TextField reason = new TextField();

	private final DateField until = new DateField();

	private final EffectBox effect;

	private final Button save = new ActionButton("", (click) -> save());

	PersonLockDialog(PersonLock lock, SettingWording wording, ZoneId zone, SettingValue now) {
		this.lock = lock;
		this.zone = zone;
		this.effect = new EffectBox(wording);
		setHeaderTitle(getTranslation("personLock.make", lock.name()));
		setWidth("34rem");
		Div form = new Div(
				new Paragraph(getTranslation("personLock.text", wording.texts().name(lock.definition().key()))),
				fields(wording, now), this.effect);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.save.setText(getTranslation("draft.lock"));
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, this.save);
		preview();
	}

	private Div fields(SettingWording wording, SettingValue now) {
		SettingDefinition definition = this.lock.definition();
		boolean free = definition.type() == SettingType.TEXT;
		this.value.setLabel(getTranslation("draft.text"));
		this.value.setItems(definition.values());
		this.value.setItemEnabledProvider((one) -> !definition.unavailable().containsKey(one));
		this.value.setItemLabelGenerator((one) -> wording.value(definition.key(), one));
		this.value.setValue(free ? null : now);
		this.value.setVisible(!free);
		this.value.addValueChangeListener((change) -> preview());
		this.text.setLabel(getTranslation("draft.text"));
		this.text.setMaxLength(1000);
		this.text.setValue(free ? now.text() : "");
		this.text.setVisible(free);
		this.text.addValueChangeListener((change) -> preview());
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(1000);
		this.until.setLabel(getTranslation("draft.until"));
		this.until.setHelperText(getTranslation("draft.until.help"));
		this.until.setMin(LocalDate.now(this.zone).plusDays(1));
		this.until.setClearButtonVisible(true);
		Div fields = new Div(this.value, this.text, this.reason, this.until);
		fields.addClassName("form");
		return fields;
	}

	private ProposedAssignment proposal() {
		SettingValue chosen = this.text.isVisible() ? new SettingValue(this.text.getValue().strip())
				: Optional.ofNullable(this.value.getValue()).orElseGet(() -> this.lock.definition().defaultValue());
		return ProposedAssignment.locked(this.lock.scope(), this.lock.definition().key(), chosen,
				this.until.getOptionalValue().map((day) -> day.atStartOfDay(this.zone).toInstant()),
				this.reason.getValue().strip());
	}

	private void preview() {
		try {
			this.effect.show(proposal(), this.lock.preview(proposal()), false);
			this.save.setEnabled(true);
		}
		catch (FixableException ex) {
			this.effect.refuse(MessageText.line(ex));
			this.save.setEnabled(false);
		}
	}

	private void save() {
		if (!this.until.submittable()) {
			return;
		}
		try {
			this.lock.make(proposal());
			close();
			Notices.say(getTranslation("personLock.done"));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
