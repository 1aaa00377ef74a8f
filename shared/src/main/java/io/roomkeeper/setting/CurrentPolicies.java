package io.roomkeeper.setting;

import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.setting.policy.Assignments;
import org.jspecify.annotations.Nullable;

/**
 * Keeps groups and policies for as long as neither a sync nor a change has touched them,
 * so that an explanation reads no more than what is about one person.
 */
final class CurrentPolicies {

	private final Groups groups;

	private final Assignments assignments;

	private final CurrentIndex index;

	private volatile @Nullable Kept kept;

	CurrentPolicies(Groups groups, Assignments assignments, CurrentIndex index) {
		this.groups = groups;
		this.assignments = assignments;
		this.index = index;
	}

	/** Returns the current groups and policies. */
	PolicySnapshot get() {
		CurrentIndex.Stamp stamp = this.index.stamp();
		Kept current = this.kept;
		if (current == null || !current.stamp().equals(stamp)) {
			current = new Kept(PolicySnapshot.of(new PresentGroups(this.groups), this.assignments.policies()), stamp);
			this.kept = current;
		}
		return current.snapshot();
	}

	private record Kept(PolicySnapshot snapshot, CurrentIndex.Stamp stamp) {
	}

}
