package io.roomkeeper.setting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.resolution.ApplicableAssignments;

/**
 * All groups and all assignments of the account and of groups: everything that does not
 * depend on the person.
 *
 * @param tree the order and nesting of the groups
 * @param candidates the assignments, by setting
 */
record PolicySnapshot(PresentGroups groups, GroupTree tree, Map<SettingKey, ApplicableAssignments> candidates) {

	PolicySnapshot {
		candidates = Map.copyOf(candidates);
	}

	static PolicySnapshot of(PresentGroups groups, Collection<Assignment> policies) {
		return new PolicySnapshot(groups, groups.tree(), candidates(policies));
	}

	/** Groups policies by setting. */
	static Map<SettingKey, ApplicableAssignments> candidates(Collection<Assignment> policies) {
		Map<SettingKey, Assignment> account = new HashMap<>();
		Map<SettingKey, Map<GroupId, Assignment>> groups = new HashMap<>();
		for (Assignment set : policies) {
			Map<GroupId, Assignment> ofGroups = groups.computeIfAbsent(set.key(), (_) -> new HashMap<>());
			switch (set.scope()) {
				case Scope.Account() -> account.put(set.key(), set);
				case Scope.Group(GroupId id) -> ofGroups.put(id, set);
				case Scope.User _ -> throw new IllegalArgumentException("No policy: " + set);
			}
		}
		Map<SettingKey, ApplicableAssignments> candidates = new HashMap<>();
		groups
			.forEach((key, sets) -> candidates.put(key, new ApplicableAssignments(Optional.ofNullable(account.get(key)),
					sets, Optional.empty(), Optional.empty(), Optional.empty())));
		return candidates;
	}

}
