package io.roomkeeper.setting.unlock;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;

/**
 * The steps that free a setting for a person. All of them are needed.
 *
 * @param steps the steps in their order
 */
public record UnlockSteps(List<Step> steps) {

	public UnlockSteps {
		steps = List.copyOf(steps);
	}

	/** Returns the changes without who may make them. */
	public List<SettingChange> changes() {
		return this.steps.stream().map(Step::change).toList();
	}

	/**
	 * A change and who may make it.
	 *
	 * @param whoMay those who may make it; one of them is enough
	 */
	public record Step(SettingChange change, Set<ChangeAuthority> whoMay) {

		public Step {
			whoMay = Set.copyOf(whoMay);
		}

		/** Returns the group that the change affects, if any. */
		public Optional<GroupId> group() {
			if (this.change instanceof SettingChange.Leave leave) {
				return Optional.of(leave.group());
			}
			return (this.change.scope() instanceof Scope.Group(GroupId id)) ? Optional.of(id) : Optional.empty();
		}

	}

}
