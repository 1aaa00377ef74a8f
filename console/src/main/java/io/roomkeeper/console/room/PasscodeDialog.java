package io.roomkeeper.console.room;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.edit.FieldEdit;
import io.roomkeeper.room.passcode.PasscodeRules;
import io.roomkeeper.room.edit.RoomEdit;

/**
 * Gives a room a random passcode, one that the user types, or none if the policy allows
 * that.
 */
class PasscodeDialog extends RoomDialog {

	private static final int TYPING_PAUSE = 300;

	private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();

	private final PasswordField typed = new PasswordField();

	/** The random passcode, kept so that the preview and the change use the same one. */
	private final transient RoomEdit drawn;

	PasscodeDialog(RoomContext context) {
		super(context, "room.edit.passcode");
		this.drawn = context.editing().drawPasscode(context.actor(), context.owner());
		PasscodeRules rules = context.editing().passcodeRules(context.actor(), context.owner());
		List<Way> ways = new ArrayList<>(List.of(Way.DRAWN, Way.TYPED));
		if (context.room().room().passcode().isPresent()) {
			ways.add(Way.NONE);
		}
		this.way.setLabel(getTranslation("room.passcode"));
		this.way.setItems(ways);
		this.way.setItemLabelGenerator((one) -> getTranslation("room.edit.passcode." + one.name()));
		this.way.setItemEnabledProvider((one) -> one != Way.NONE || !rules.required());
		this.way.setHelperText(rules.required() ? getTranslation("room.edit.passcode.required") : "");
		this.way.setValue(Way.DRAWN);
		this.way.addValueChangeListener((change) -> show());
		this.typed.setLabel(getTranslation("room.edit.passcode.new"));
		this.typed.setMaxLength(40);
		this.typed.setManualValidation(true);
		this.typed.setHelperText(getTranslation("room.edit.passcode.help"));
		this.typed.getElement().setAttribute("autocomplete", "off");
		this.typed.setValueChangeMode(ValueChangeMode.LAZY);
		this.typed.setValueChangeTimeout(TYPING_PAUSE);
		this.typed.addValueChangeListener((change) -> show());
		fields(this.way, this.typed);
		show();
	}

	private void show() {
		boolean own = this.way.getValue() == Way.TYPED;
		this.typed.setVisible(own);
		if (own && this.typed.isEmpty()) {
			nothing();
			this.typed.setInvalid(false);
			return;
		}
		preview(() -> this.context.preview(edit()).reinvites());
		this.typed.setInvalid(own && !button().isEnabled());
	}

	private RoomEdit edit() {
		return switch (this.way.getValue()) {
			case DRAWN -> this.drawn;
			case TYPED -> RoomEdit.passcode(FieldEdit.replace(new Passcode(this.typed.getValue())));
			case NONE -> RoomEdit.passcode(FieldEdit.remove());
		};
	}

	@Override
	ReinviteCounts change() {
		return this.context.change(edit());
	}

	/** Where the new passcode comes from. */
	private enum Way {

		DRAWN, TYPED, NONE

	}

}
