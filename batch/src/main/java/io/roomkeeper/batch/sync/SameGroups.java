package io.roomkeeper.batch.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.group.Group;

/**
 * Finds known groups whose directory ID changed. It matches by DN, and otherwise by a
 * name that is unique.
 */
final class SameGroups {

	private final Map<DirectoryId, Group> same = new HashMap<>();

	private final Set<DirectoryId> taken = new HashSet<>();

	private SameGroups() {
	}

	/**
	 * Returns known groups by the directory ID they have now.
	 * @param newcomers the new groups
	 * @param gone known groups that were not read, in order of preference
	 */
	static Map<DirectoryId, Group> of(List<Group> newcomers, List<Group> gone) {
		SameGroups groups = new SameGroups();
		groups.match(newcomers, gone, (group) -> group.dn().map(DnKey::of));
		groups.match(newcomers, gone, (group) -> Optional.of(group.name()));
		return groups.same;
	}

	private void match(List<Group> newcomers, List<Group> gone, Function<Group, Optional<String>> key) {
		Map<String, Optional<Group>> byKey = new HashMap<>();
		for (Group group : newcomers) {
			if (!this.same.containsKey(group.directoryId().orElseThrow())) {
				key.apply(group).ifPresent((text) -> byKey.merge(text, Optional.of(group), (_, _) -> Optional.empty()));
			}
		}
		for (Group group : gone) {
			if (!this.taken.contains(group.directoryId().orElseThrow())) {
				key.apply(group)
					.flatMap((text) -> byKey.getOrDefault(text, Optional.empty()))
					.flatMap(Group::directoryId)
					.filter((id) -> !this.same.containsKey(id))
					.ifPresent((id) -> {
						this.same.put(id, group);
						this.taken.add(group.directoryId().orElseThrow());
					});
			}
		}
	}

}
