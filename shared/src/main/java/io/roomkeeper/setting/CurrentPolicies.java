package io.roomkeeper.setting;

import java.util.EnumSet;
import java.util.Set;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.setting.policy.Assignments;
import org.jspecify.annotations.Nullable;

/**
 * Caches groups and policies until the counters of groups or settings show a change, so
 * that an explanation reads only the data of one person.
 */
final class CurrentPolicies {

	private static final Set<ChangeCounter> COUNTERS = EnumSet.of(ChangeCounter.GROUPS, ChangeCounter.SETTINGS);

	private final Groups groups;

	private final Assignments assignments;

	private final ChangeCounters counters;

	private volatile @Nullable Kept kept;

	CurrentPolicies(Groups groups, Assignments assignments, ChangeCounters counters) {
		this.groups = groups;
		this.assignments = assignments;
		this.counters = counters;
	}

	/** Returns the current groups and policies. */
	PolicySnapshot get() {
		ChangeCounts now = this.counters.read();
		Kept current = this.kept;
		if (current == null || !current.counts().same(COUNTERS, now)) {
			current = new Kept(PolicySnapshot.of(new PresentGroups(this.groups), this.assignments.policies()), now);
			this.kept = current;
		}
		return current.snapshot();
	}

	private record Kept(PolicySnapshot snapshot, ChangeCounts counts) {
	}

}
