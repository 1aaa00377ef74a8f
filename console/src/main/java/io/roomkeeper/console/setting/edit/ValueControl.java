package io.roomkeeper.console.setting.edit;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import io.roomkeeper.console.setting.Dropdown;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.console.setting.Toggle;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingType;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.text.Message;

/** The control for the value of a setting: a switch, a list of values or a button. */
class ValueControl {

	private final SettingState state;

	private final SettingWording wording;

	private final Component component;

	private final Consumer<SettingValue> display;

	/**
	 * @param open whether the value can be changed; otherwise the control stays focusable
	 */
	ValueControl(SettingState state, SettingWording wording, boolean open, Listener listener) {
		this.state = state;
		this.wording = wording;
		SettingDefinition definition = state.definition();
		if (definition.type() == SettingType.BOOLEAN) {
			Toggle toggle = new Toggle();
			toggle.addClickListener((click) -> listener.turn());
			this.component = toggle;
			this.display = (value) -> toggle.show(value.isOn(), text(value));
		}
		else if (definition.type() != SettingType.TEXT && open) {
			Dropdown dropdown = new Dropdown(definition.values(), names(), definition.unavailable().keySet(),
					listener::choose);
			this.component = dropdown;
			this.display = dropdown::show;
		}
		else {
			NativeButton button = new NativeButton(open ? wording.translate("edit.change") : text(state.value()));
			button.addClassName("value-button");
			button.addClickListener((click) -> listener.write());
			this.component = button;
			this.display = (_) -> {
			};
		}
		if (!open) {
			this.component.getElement().setAttribute("aria-disabled", "true");
		}
		show(state.value());
	}

	Component component() {
		return this.component;
	}

	/** Shows a value. A button does not show it. */
	final void show(SettingValue value) {
		this.display.accept(value);
	}

	private String text(SettingValue value) {
		return this.wording.value(this.state.key(), value);
	}

	private Map<SettingValue, String> names() {
		return this.state.definition().values().stream().collect(Collectors.toMap((value) -> value, this::label));
	}

	/** Returns the name of a value, with the reason if it cannot be chosen. */
	private String label(SettingValue value) {
		Message reason = this.state.definition().unavailable().get(value);
		return (reason != null) ? this.wording.translate("edit.unavailable", text(value), new MessageText().of(reason))
				: text(value);
	}

	/** Receives what the reader does with the control. */
	interface Listener {

		void turn();

		void choose(SettingValue value);

		void write();

	}

}
