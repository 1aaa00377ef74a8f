package io.roomkeeper.console.room;

import com.vaadin.flow.component.html.Paragraph;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.edit.RoomEdit;

/** Gives a room a new number and a new passcode, against strangers who drop in. */
class ReissueDialog extends RoomDialog {

	private final transient RoomEdit edit;

	ReissueDialog(RoomDesk desk) {
		super(desk, "room.reissue");
		this.edit = desk.editing().drawReissue(desk.actor(), desk.owner());
		String number = this.edit.pmi().map(PersonalMeetingId::grouped).orElseThrow();
		fields(new Paragraph(getTranslation("room.reissue.text", desk.room().room().pmi().grouped(), number)));
		preview(() -> desk.preview(this.edit).reinvites());
		button().setAutofocus(true);
	}

	@Override
	ReinviteCounts change() {
		return this.desk.change(this.edit);
	}

}
