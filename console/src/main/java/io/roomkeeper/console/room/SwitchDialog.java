package io.roomkeeper.console.room;

import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.reinvite.ReinviteCounts;

/** Disables or enables a room. */
class SwitchDialog extends RoomDialog {

	private final boolean on;

	SwitchDialog(RoomContext context, boolean on) {
		super(context, on ? "room.switch.on" : "room.switch.off");
		this.on = on;
		fields(new Paragraph(getTranslation(on ? "room.switch.on.text" : "room.switch.off.text",
				context.room().room().pmi().grouped())));
		preview(() -> context.switching().preview(context.actor(), context.owner(), on));
		button().setAutofocus(true);
	}

	@Override
	ReinviteCounts change() {
		return this.context.switching().turn(this.context.actor(), this.context.owner(), this.on);
	}

}
