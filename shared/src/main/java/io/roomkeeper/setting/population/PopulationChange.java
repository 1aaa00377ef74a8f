package io.roomkeeper.setting.population;

import java.util.Collection;
import java.util.function.UnaryOperator;

import io.roomkeeper.setting.policy.SettingChange;

/** A change of groups or settings that can be applied to any index. */
public final class PopulationChange {

	/** Changes nothing. */
	public static final PopulationChange NONE = new PopulationChange((index) -> index);

	private final UnaryOperator<PopulationIndex> change;

	private PopulationChange(UnaryOperator<PopulationIndex> change) {
		this.change = change;
	}

	/** Returns the change of one setting. */
	public static PopulationChange of(SettingChange.Setting change) {
		return new PopulationChange((index) -> index.after(change));
	}

	/** Returns the change of several settings, in this order. */
	public static PopulationChange of(Collection<? extends SettingChange.Setting> changes) {
		return changes.stream().map(PopulationChange::of).reduce(NONE, PopulationChange::then);
	}

	/** Returns a change of groups, their members or their order. */
	public static PopulationChange ofGroups(UnaryOperator<Population> change) {
		return new PopulationChange((index) -> index.with(change.apply(index.population())));
	}

	/** Returns both changes as one. */
	public PopulationChange then(PopulationChange next) {
		return new PopulationChange((index) -> next.applyTo(applyTo(index)));
	}

	/** Returns the index after the change. */
	public PopulationIndex applyTo(PopulationIndex index) {
		return this.change.apply(index);
	}

}
