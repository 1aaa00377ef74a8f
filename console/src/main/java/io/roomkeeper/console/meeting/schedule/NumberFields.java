package io.roomkeeper.console.meeting.schedule;

import java.util.Optional;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.roomkeeper.console.meeting.NumberSentence;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.MeetingOptions;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Where a meeting takes place, and whether it has a passcode and a waiting room. What a
 * lock forbids cannot be chosen, and the field says who locked it.
 */
class NumberFields extends Div {

	private final RadioButtonGroup<Boolean> personalRoom = new RadioButtonGroup<>();

	private final Checkbox passcode = new Checkbox();

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
		box(this.passcode, "schedule.passcode", options.passcode(), changed);
		this.personalRoom.addValueChangeListener((change) -> {
			this.passcode.setVisible(!this.personalRoom.getValue());
			changed.run();
		});
		this.passcode.setVisible(!this.personalRoom.getValue());
		add(this.personalRoom, this.waitingRoom, this.passcode);
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
	}

	/**
	 * Returns whether the meeting takes place in the personal room; empty if the settings
	 * say the same.
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

	/** Returns whether the meeting has a passcode of its own. */
	boolean hasPasscode() {
		return this.passcode.getValue();
	}

	/** Returns the choice that differs from the settings. */
	Optional<Boolean> passcode() {
		return Optional.of(this.passcode.getValue()).filter((on) -> on != this.options.passcode().value().isOn());
	}

	/** Returns the choice that differs from the settings. */
	Optional<Boolean> waitingRoom() {
		return Optional.of(this.waitingRoom.getValue()).filter((on) -> on != this.options.waitingRoom().value().isOn());
	}

}
