package io.roomkeeper.console.meeting.schedule;

import java.util.Optional;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.console.meeting.NumberSentence;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.MeetingOptions;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.passcode.PasscodeChoice;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Where a meeting takes place, and whether it has a passcode and a waiting room. A lock
 * disables the choices that it forbids, and the field says who locked it.
 */
class NumberFields extends Div {

	/**
	 * The maximum length of the input. It exceeds that of any passcode, so that the error
	 * can name the rule for the length.
	 */
	private static final int LONGEST_PASSCODE = 40;

	private final RadioButtonGroup<Boolean> personalRoom = new RadioButtonGroup<>();

	private final Checkbox passcode = new Checkbox();

	private final PasswordField typed = new PasswordField();

	private final Checkbox waitingRoom = new Checkbox();

	private final transient MeetingOptions options;

	NumberFields(MeetingOptions options, Runnable changed) {
		this.options = options;
		addClassName("form");
		this.personalRoom.setLabel(getTranslation("schedule.number"));
		this.personalRoom.setItems(true, false);
		this.personalRoom
			.setItemLabelGenerator((there) -> getTranslation(there ? "schedule.number.pmi" : "schedule.number.own"));
		this.personalRoom.setItemEnabledProvider((there) -> there ? options.allowsPersonalRoom()
				: options.allows(options.personalRoom(), false) || !options.room().opens());
		this.personalRoom.setValue(options.allowsPersonalRoom() && options.personalRoom().value().isOn());
		if (!options.room().opens()) {
			this.personalRoom
				.setHelperText(getTranslation("schedule.number.closed", getTranslation(TextKeys.key(options.room()))));
		}
		else if (options.personalRoom().locked()) {
			this.personalRoom.setHelperText(locked(options.personalRoom()));
		}
		box(this.waitingRoom, "schedule.waitingRoom", options.waitingRoom(), changed);
		this.waitingRoom.setValue(options.guestsWait(this.personalRoom.getValue()));
		box(this.passcode, "schedule.passcode", options.passcode(), changed);
		this.typed.setLabel(getTranslation("schedule.passcode.own"));
		this.typed.setHelperText(getTranslation("schedule.passcode.drawn"));
		this.typed.setMaxLength(LONGEST_PASSCODE);
		this.typed.getElement().setAttribute("autocomplete", "off");
		this.typed.setValueChangeMode(ValueChangeMode.LAZY);
		this.typed.addValueChangeListener((change) -> changed.run());
		this.personalRoom.addValueChangeListener((change) -> {
			if (this.waitingRoom.getValue() == options.guestsWait(change.getOldValue())) {
				this.waitingRoom.setValue(options.guestsWait(change.getValue()));
			}
			arrange();
			changed.run();
		});
		this.passcode.addValueChangeListener((change) -> arrange());
		arrange();
		add(this.personalRoom, this.waitingRoom, this.passcode, this.typed);
	}

	/** Shows what applies to the number. A room has its own passcode and waiting room. */
	private void arrange() {
		if (!this.options.waitingRoom().locked()) {
			this.waitingRoom.setHelperText(this.options.followsRoom(this.personalRoom.getValue())
					? getTranslation("schedule.waitingRoom.room") : "");
		}
		this.passcode.setVisible(!this.personalRoom.getValue());
		this.typed.setVisible(!this.personalRoom.getValue() && this.passcode.getValue());
	}

	private void box(Checkbox box, String key, EffectiveSetting setting, Runnable changed) {
		box.setLabel(getTranslation(key));
		box.setValue(setting.value().isOn());
		box.setReadOnly(setting.locked());
		if (setting.locked()) {
			box.setHelperText(locked(setting));
		}
		box.addValueChangeListener((change) -> changed.run());
	}

	private String locked(EffectiveSetting setting) {
		return getTranslation("schedule.locked", NumberSentence.level(setting));
	}

	/** Shows what a meeting has. */
	void show(Meeting meeting) {
		this.personalRoom.setItemEnabledProvider((there) -> there == meeting.inPersonalRoom() || (there
				? this.options.allowsPersonalRoom() : this.options.allows(this.options.personalRoom(), false)));
		this.personalRoom.setValue(meeting.inPersonalRoom());
		this.waitingRoom.setValue(meeting.access().waitingRoom());
		this.passcode.setValue(meeting.access().passcode().isPresent());
		if (meeting.access().passcode().isPresent()) {
			this.typed.setHelperText(getTranslation("schedule.passcode.kept"));
		}
	}

	/**
	 * Returns whether the meeting takes place in the personal room; empty if the settings
	 * have the same value.
	 */
	Optional<Boolean> personalRoom() {
		boolean asSettings = this.personalRoom.getValue() == this.options.personalRoom().value().isOn()
				|| !this.options.room().opens();
		return asSettings ? Optional.empty() : Optional.of(this.personalRoom.getValue());
	}

	/** Returns the choice that differs from the meeting. */
	Optional<Boolean> personalRoom(Meeting before) {
		return Optional.of(this.personalRoom.getValue()).filter((there) -> there != before.inPersonalRoom());
	}

	/** Returns whether guests wait. */
	boolean waits() {
		return this.waitingRoom.getValue();
	}

	/** Returns the choice that differs from the settings. */
	Optional<PasscodeChoice> passcode() {
		return passcode(this.options.passcode().value().isOn());
	}

	/** Returns the choice that differs from the meeting. */
	Optional<PasscodeChoice> passcode(Meeting before) {
		return passcode(before.access().passcode().isPresent());
	}

	private Optional<PasscodeChoice> passcode(boolean before) {
		boolean on = this.passcode.getValue();
		String text = this.typed.getValue().strip();
		if (on && this.typed.isVisible() && !text.isEmpty()) {
			return Optional.of(new PasscodeChoice.Typed(new Passcode(text)));
		}
		if (on == before) {
			return Optional.empty();
		}
		return Optional.of(on ? new PasscodeChoice.Drawn() : new PasscodeChoice.None());
	}

	/** Returns the choice that differs from the room or the settings. */
	Optional<Boolean> waitingRoom() {
		boolean usual = this.options.guestsWait(this.personalRoom.getValue());
		return Optional.of(this.waitingRoom.getValue()).filter((on) -> on != usual);
	}

}
