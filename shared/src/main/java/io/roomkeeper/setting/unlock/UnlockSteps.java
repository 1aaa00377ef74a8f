package io.roomkeeper.setting.unlock;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;

/**
 * One way to free a setting for a person. Nothing can be left out of it.
 *
 * @param steps what must be done, in this order
 */
public record UnlockSteps(List<Step> steps) {

	public UnlockSteps {
		steps = List.copyOf(steps);
	}

	/** The changes alone. */
	public List<SettingChange> changes() {
		return this.steps.stream().map(Step::change).toList();
	}

	/**
	 * A change and who may make it.
	 *
	 * @param change what must be done
	 * @param whoMay any of them can do it
	 */
	public record Step(SettingChange change, Set<ChangeAuthority> whoMay) {

		public Step {
			whoMay = Set.copyOf(whoMay);
		}

		/** The group that the change is about, where it is about one. */
		public Optional<GroupId> group() {
			if (this.change instanceof SettingChange.Leave leave) {
				return Optional.of(leave.group());
			}
			return (this.change.scope() instanceof Scope.Group(GroupId id)) ? Optional.of(id) : Optional.empty();
		}

	}

}
