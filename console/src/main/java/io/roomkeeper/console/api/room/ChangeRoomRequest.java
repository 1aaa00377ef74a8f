package io.roomkeeper.console.api.room;

import java.util.Optional;

import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.edit.FieldEdit;
import io.roomkeeper.room.edit.RoomEdit;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to change in a room.
 *
 * @param pmi the new number
 * @param link the new personal link; an empty text removes it
 * @param passcode the new passcode; an empty text removes it
 * @param waitingRoom who decides whether guests wait
 */
@Schema(name = "ChangeRoom", description = "What to change in a room; a field that is missing stays as it is")
record ChangeRoomRequest(@Schema(description = "The new number, with or without spaces and hyphens", types = {
		"string", "null" }, example = "753 190 2468") @Nullable String pmi,
		@Schema(description = "The new personal link; an empty text removes it", types = { "string", "null" },
				example = "ana.garcia") @Nullable String link,
		@Schema(description = "The new passcode; an empty text removes it, where the policy allows that",
				types = { "string", "null" }) @Nullable String passcode,
		@Schema(description = "Whether guests wait: ON, OFF, or SETTINGS to let the settings of the owner decide",
				types = { "string", "null" }) @Nullable WaitingChoice waitingRoom){

	RoomEdit edit() {
		return new RoomEdit(Optional.ofNullable(this.pmi).map(PersonalMeetingId::existing), link(this.link),
				passcode(this.passcode), (this.waitingRoom != null) ? this.waitingRoom.edit() : FieldEdit.keep(),
				false);
	}

	/** Hides the passcode. */
	@Override
	public String toString() {
		return "ChangeRoomRequest[pmi=" + this.pmi + ", link=" + this.link + "]";
	}

	private static FieldEdit<PersonalLink> link(@Nullable String text) {
		if (text == null) {
			return FieldEdit.keep();
		}
		return text.isEmpty() ? FieldEdit.remove() : FieldEdit.replace(new PersonalLink(text));
	}

	private static FieldEdit<Passcode> passcode(@Nullable String text) {
		if (text == null) {
			return FieldEdit.keep();
		}
		return text.isEmpty() ? FieldEdit.remove() : FieldEdit.replace(new Passcode(text));
	}

	/** Whether guests of a room wait. */
	enum WaitingChoice {

		/** They do. */
		ON,
		/** They do not. */
		OFF,
		/** The settings of the owner decide. */
		SETTINGS;

		private FieldEdit<Boolean> edit() {
			return switch (this) {
				case ON -> FieldEdit.replace(true);
				case OFF -> FieldEdit.replace(false);
				case SETTINGS -> FieldEdit.remove();
			};
		}

	}

}
