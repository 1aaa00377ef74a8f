package io.roomkeeper.console.room;

import java.util.Optional;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.edit.FieldEdit;
import io.roomkeeper.room.edit.RoomEdit;
import io.roomkeeper.room.edit.RoomWaiting;

/** Chooses whether guests of a room wait, or leaves that to the settings of its owner. */
class WaitingRoomDialog extends RoomDialog {

	private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();

	private final transient RoomWaiting waiting;

	WaitingRoomDialog(RoomContext context) {
		super(context, "room.edit.waiting");
		this.waiting = context.room().waiting();
		this.way.setLabel(getTranslation("waitingRoom"));
		this.way.setItems(Way.values());
		this.way.setItemLabelGenerator((one) -> getTranslation("room.edit.waiting." + one.name(),
				getTranslation(this.waiting.settings() ? "waitingRoom.on" : "waitingRoom.off")));
		this.way.setItemEnabledProvider((one) -> this.waiting.allows(one.own()));
		this.way.setHelperText(this.waiting.locked() ? getTranslation("room.edit.waiting.locked") : "");
		this.way.setValue(Way.of(this.waiting.own()));
		this.way.addValueChangeListener((change) -> show());
		fields(this.way);
		show();
	}

	private void show() {
		if (this.way.getValue().own().equals(this.waiting.own())) {
			nothing();
		}
		else {
			preview(() -> this.context.preview(edit()).reinvites());
		}
	}

	private RoomEdit edit() {
		return RoomEdit.waitingRoom(this.way.getValue().own().map(FieldEdit::replace).orElseGet(FieldEdit::remove));
	}

	@Override
	ReinviteCounts change() {
		return this.context.change(edit());
	}

	/** Who decides. */
	private enum Way {

		SETTINGS, ON, OFF;

		private static Way of(Optional<Boolean> own) {
			return own.map((on) -> on ? ON : OFF).orElse(SETTINGS);
		}

		private Optional<Boolean> own() {
			return (this == SETTINGS) ? Optional.empty() : Optional.of(this == ON);
		}

	}

}
