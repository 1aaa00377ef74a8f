package io.roomkeeper.console.setting.edit;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;

/** A scope in the editor: the account, a group or the user. */
interface SettingsPlace {

	/** Returns the scope to change. */
	Scope scope();

	/** Returns the state of every setting, in the catalogue's order. */
	List<SettingState> read();

	/** Returns whether the reader may change settings here. */
	boolean mayChange();

	/** Returns whether values can be locked here. */
	boolean locks();

	/** Previews a change. */
	Preview preview(Proposal proposal);

	/** Applies a change. */
	void make(Proposal proposal);

	/** Returns whether the reader may plan a change that cannot be saved directly. */
	default boolean mayPlan() {
		return false;
	}

	/** Plans a change that cannot be saved directly. */
	default void plan(Proposal proposal) {
		throw new UnsupportedOperationException("Nothing here needs a plan");
	}

	/** Returns the change that undoes the last change of a setting. */
	Optional<Proposal> takeBack(SettingKey key);

	/** Returns the history of a setting here, newest first. */
	List<PastAssignment> history(SettingKey key);

	/** Returns an additional component for a setting, for example the room's link. */
	Optional<Component> beside(SettingState state);

}
