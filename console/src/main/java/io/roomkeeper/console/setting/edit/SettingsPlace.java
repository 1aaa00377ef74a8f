package io.roomkeeper.console.setting.edit;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.Proposal;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;

/** A scope in the editor: the account, a group or the user. */
interface SettingsPlace {

	/** The scope to change. */
	Scope scope();

	/** The state of every setting, in the catalogue's order. */
	List<SettingState> read();

	/** Whether the reader may change settings here. */
	boolean mayChange();

	/** Whether values can be locked here. */
	boolean locks();

	/** Previews a change. */
	Preview preview(Proposal proposal);

	/** Applies a change. */
	void make(Proposal proposal);

	/** The change that undoes the last change of a setting. */
	Optional<Proposal> takeBack(SettingKey key);

	/** The history of a setting here, newest first. */
	List<PastAssignment> history(SettingKey key);

	/** An additional component for a setting, for example the room's link. */
	Optional<Component> beside(SettingState state);

}
