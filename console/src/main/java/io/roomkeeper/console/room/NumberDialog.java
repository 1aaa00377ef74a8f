package io.roomkeeper.console.room;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.edit.NumberCheck;
import io.roomkeeper.room.edit.RoomEdit;
import io.roomkeeper.room.edit.TooManyTriesException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.text.Message;

/**
 * Changes the number of a room. It names each broken rule while the user types, and
 * offers free numbers near a taken one.
 */
class NumberDialog extends RoomDialog {

	private static final SettingKey PMI_INSTANT = new SettingKey("schedule_meeting.use_pmi_for_instant_meetings");

	private static final int TYPING_PAUSE = 300;

	private final TextField number = new TextField();

	private final Div verdict = new Div();

	private final Checkbox instant = new Checkbox();

	private final boolean instantBefore;

	NumberDialog(RoomContext context) {
		super(context, "room.edit.number");
		this.number.setLabel(getTranslation("room.number"));
		this.number.setHelperText(getTranslation("room.edit.number.help"));
		this.number.setMaxLength(40);
		this.number.setValue(context.room().room().pmi().grouped());
		this.number.setAutofocus(true);
		this.number.setAutoselect(true);
		this.number.setManualValidation(true);
		this.number.getElement().setAttribute("inputmode", "numeric");
		this.number.setValueChangeMode(ValueChangeMode.LAZY);
		this.number.setValueChangeTimeout(TYPING_PAUSE);
		this.number.addValueChangeListener((change) -> check());
		this.verdict.addClassName("number-check");
		this.verdict.getElement().setAttribute("role", "status");
		EffectiveSetting setting = context.settings()
			.explain(context.actor(), context.owner(), PMI_INSTANT, Optional.empty());
		this.instantBefore = setting.value().isOn();
		this.instant.setLabel(getTranslation("room.edit.instant"));
		this.instant.setValue(this.instantBefore);
		this.instant.setReadOnly(setting.locked());
		this.instant.setHelperText(setting.locked() ? getTranslation("room.edit.instant.locked") : "");
		this.instant.addValueChangeListener((change) -> check());
		fields(this.number, this.verdict, this.instant);
		check();
	}

	private NumberCheck checked() {
		return this.context.editing().check(this.context.actor(), this.context.owner(), this.number.getValue());
	}

	private void check() {
		this.verdict.removeAll();
		this.number.setInvalid(false);
		try {
			show(checked());
		}
		catch (TooManyTriesException ex) {
			this.number.setInvalid(true);
			this.verdict.add(new Paragraph(MessageText.line(ex)));
			nothing();
		}
	}

	private void show(NumberCheck check) {
		switch (check.availability()) {
			case CURRENT -> this.verdict.add(new Paragraph(getTranslation("room.edit.number.current")));
			case FREE -> this.verdict.add(new Paragraph(getTranslation("room.edit.number.free")));
			case OWN_BEFORE -> this.verdict.add(new Paragraph(getTranslation("room.edit.number.before")));
			case TAKEN -> {
				this.number.setInvalid(true);
				this.verdict.add(new Paragraph(getTranslation("room.edit.number.taken")), offers(check.free()));
			}
			case REFUSED -> {
				this.number.setInvalid(true);
				this.verdict.add(new Paragraph(getTranslation("room.edit.number.refused")), rules(check));
			}
		}
		if (check.usable()) {
			preview(() -> this.context.preview(edit(check)).reinvites());
		}
		else if (check.availability() == NumberCheck.Availability.CURRENT
				&& this.instant.getValue() != this.instantBefore) {
			preview(() -> ReinviteCounts.NONE);
		}
		else {
			nothing();
		}
	}

	private UnorderedList rules(NumberCheck check) {
		UnorderedList rules = new UnorderedList();
		MessageText texts = new MessageText();
		check.broken().forEach((rule) -> rules.add(new ListItem(texts.of(Message.of("number." + rule.name())))));
		return rules;
	}

	private Div offers(List<PersonalMeetingId> free) {
		Div offers = new Div();
		offers.addClassName("actions");
		for (PersonalMeetingId pmi : free) {
			Button take = new Button(pmi.grouped(), (click) -> {
				this.number.setValue(pmi.grouped());
				this.number.focus();
			});
			take.addThemeVariants(ButtonVariant.SMALL);
			take.addClassName("digits");
			take.setAriaLabel(getTranslation("room.edit.number.take", pmi.grouped()));
			offers.add(take);
		}
		return offers;
	}

	private RoomEdit edit(NumberCheck check) {
		String typed = this.number.getValue();
		return RoomEdit.number((check.availability() == NumberCheck.Availability.FREE) ? PersonalMeetingId.parse(typed)
				: PersonalMeetingId.existing(typed));
	}

	@Override
	ReinviteCounts change() {
		NumberCheck check = checked();
		ReinviteCounts done = (check.availability() == NumberCheck.Availability.CURRENT) ? ReinviteCounts.NONE
				: this.context.change(edit(check));
		if (this.instant.getValue() != this.instantBefore) {
			this.context.settings()
				.assign(this.context.actor(), ProposedAssignment.open(new Scope.User(this.context.room().owner().id()),
						PMI_INSTANT, this.instant.getValue() ? SettingValue.ON : SettingValue.OFF, ""));
		}
		return done;
	}

}
