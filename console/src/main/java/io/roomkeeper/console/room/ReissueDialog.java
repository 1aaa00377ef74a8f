package io.roomkeeper.console.room;

import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.edit.RoomEdit;

/** Gives a room a new number and a new passcode, to keep strangers out. */
class ReissueDialog extends RoomDialog {

	private final transient RoomEdit edit;

	ReissueDialog(RoomContext context) {
		super(context, "room.reissue");
		this.edit = context.editing().drawReissue(context.actor(), context.owner());
		String number = this.edit.pmi().map(PersonalMeetingId::grouped).orElseThrow();
		fields(new Paragraph(getTranslation("room.reissue.text", context.room().room().pmi().grouped(), number)));
		preview(() -> context.preview(this.edit).reinvites());
		button().setAutofocus(true);
	}

	@Override
	ReinviteCounts change() {
		return this.context.change(this.edit);
	}

}
