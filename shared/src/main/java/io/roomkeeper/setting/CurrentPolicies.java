package io.roomkeeper.setting;

import io.roomkeeper.group.PresentGroups;
import org.jspecify.annotations.Nullable;

/**
 * Keeps groups and policies for as long as neither a sync nor a change has touched them,
 * so that an explanation reads no more than what is about one person.
 */
final class CurrentPolicies {

	private final SettingStores stores;

	private final CurrentIndex index;

	private volatile @Nullable Kept kept;

	CurrentPolicies(SettingStores stores, CurrentIndex index) {
		this.stores = stores;
		this.index = index;
	}

	/** Returns the current groups and policies. */
	PolicySnapshot get() {
		CurrentIndex.Stamp stamp = this.index.stamp();
		Kept current = this.kept;
		if (current == null || !current.stamp().equals(stamp)) {
			current = new Kept(
					PolicySnapshot.of(new PresentGroups(this.stores.groups()), this.stores.assignments().policies()),
					stamp);
			this.kept = current;
		}
		return current.snapshot();
	}

	private record Kept(PolicySnapshot snapshot, CurrentIndex.Stamp stamp) {
	}

}
