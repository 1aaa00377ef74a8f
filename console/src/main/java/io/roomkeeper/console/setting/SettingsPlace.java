package io.roomkeeper.console.setting;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;

import io.roomkeeper.setting.PastAssignment;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.Proposal;
import io.roomkeeper.setting.Scope;
import io.roomkeeper.setting.SettingKey;

/** Where settings are edited: the account, a group, or one's own. */
interface SettingsPlace {

	/** The scope that is changed. */
	Scope scope();

	/** Every setting as it stands, in the catalogue's order. */
	List<SettingState> read();

	/** Whether the reader may change anything here. */
	boolean mayChange();

	/** Whether values can be locked here. */
	boolean locks();

	/** What a change would do. */
	Preview preview(Proposal proposal);

	/** Makes a change. */
	void make(Proposal proposal);

	/** What would undo the last change of a setting. */
	Optional<Proposal> takeBack(SettingKey key);

	/** All that a setting ever was here, newest first. */
	List<PastAssignment> history(SettingKey key);

	/** What else stands with a setting, for example the room's link. */
	Optional<Component> beside(SettingState state);

}
