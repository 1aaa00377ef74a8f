package io.roomkeeper.console.room;

import io.roomkeeper.access.Actor;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.room.edit.EditableRoom;
import io.roomkeeper.room.edit.RoomEdit;
import io.roomkeeper.room.edit.RoomEditPreview;
import io.roomkeeper.room.edit.RoomEditing;
import io.roomkeeper.room.edit.RoomSwitch;
import io.roomkeeper.setting.SettingsService;

/**
 * One room, as the dialogs of a page change it.
 *
 * @param editing changes the room
 * @param switching disables and enables it
 * @param settings the settings of its owner
 * @param actor who is signed in
 * @param room the room as the page shows it
 * @param refresh shows the page again after a change
 */
record RoomContext(RoomEditing editing, RoomSwitch switching, SettingsService settings, Actor actor, EditableRoom room,
		Runnable refresh) {

	/** Returns the owner of the room. */
	PersonRef owner() {
		return PersonRef.of(this.room.owner().id());
	}

	/** Returns the effect of an edit. */
	RoomEditPreview preview(RoomEdit edit) {
		return this.editing.preview(this.actor, owner(), edit);
	}

	/** Makes an edit, unless somebody has changed the room since the page showed it. */
	ReinviteCounts change(RoomEdit edit) {
		return this.editing.change(this.actor, owner(), this.room.version(), edit).reinvites();
	}

	/** Returns whether the owner's own choice decides whether the room opens. */
	boolean switchable() {
		return !this.settings.effective(this.room.owner().id(), SettingsService.PERSONAL_MEETING).locked();
	}

	/** Shows the page again. */
	void changed() {
		this.refresh.run();
	}

}
