package io.roomkeeper.setting.unlock;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Party;
import io.roomkeeper.setting.policy.Change;
import io.roomkeeper.setting.policy.Scope;

/**
 * One way to free a setting for a person. Nothing can be left out of it.
 *
 * @param steps what must be done, in this order
 */
public record FreeingOption(List<Step> steps) {

	public FreeingOption {
		steps = List.copyOf(steps);
	}

	/** The changes alone. */
	public List<Change> changes() {
		return this.steps.stream().map(Step::change).toList();
	}

	/**
	 * A change and who may make it.
	 *
	 * @param change what must be done
	 * @param whoMay any of them can do it
	 */
	public record Step(Change change, Set<Party> whoMay) {

		public Step {
			whoMay = Set.copyOf(whoMay);
		}

		/** The group that the change is about, where it is about one. */
		public Optional<GroupId> group() {
			if (this.change instanceof Change.Leave leave) {
				return Optional.of(leave.group());
			}
			return (this.change.scope() instanceof Scope.Group(GroupId id)) ? Optional.of(id) : Optional.empty();
		}

	}

}
