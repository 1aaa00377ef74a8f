package io.roomkeeper.console.room;

import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.reinvite.ReinviteCounts;

/** Switches a room off or on. */
class SwitchDialog extends RoomDialog {

	private final boolean on;

	SwitchDialog(RoomDesk desk, boolean on) {
		super(desk, on ? "room.switch.on" : "room.switch.off");
		this.on = on;
		fields(new Paragraph(getTranslation(on ? "room.switch.on.text" : "room.switch.off.text",
				desk.room().room().pmi().grouped())));
		preview(() -> desk.switching().preview(desk.actor(), desk.owner(), on));
		button().setAutofocus(true);
	}

	@Override
	ReinviteCounts change() {
		return this.desk.switching().turn(this.desk.actor(), this.desk.owner(), this.on);
	}

}
