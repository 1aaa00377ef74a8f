package io.roomkeeper.console.room;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.PersonalMeetingId;

/** Gives an earlier number, which is reserved for the owner of a room, back to them. */
class GiveBackDialog extends RoomDialog {

	private static final int LONGEST_REASON = 1_000;

	private final TextField reason = new TextField();

	private final transient PersonalMeetingId number;

	GiveBackDialog(RoomContext context, PersonalMeetingId number) {
		super(context, "room.giveBack");
		this.number = number;
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setWidthFull();
		this.reason.setAutofocus(true);
		this.reason.setValueChangeMode(ValueChangeMode.EAGER);
		this.reason.addValueChangeListener((change) -> button().setEnabled(!this.reason.getValue().isBlank()));
		fields(new Paragraph(
				getTranslation("room.giveBack.text", number.grouped(), context.room().room().pmi().grouped())),
				this.reason);
		preview(() -> context.editing().previewGivingBack(context.actor(), context.owner(), number).reinvites());
		button().setEnabled(false);
	}

	@Override
	ReinviteCounts change() {
		return this.context.editing()
			.giveBack(this.context.actor(), this.context.owner(), this.context.room().version(), this.number,
					this.reason.getValue())
			.reinvites();
	}

}
