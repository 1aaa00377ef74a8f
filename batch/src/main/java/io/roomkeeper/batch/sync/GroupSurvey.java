package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;

/**
 * Reads all groups once, since a group may name another that comes later, and finds out
 * which members are people, which are groups and which have no entry that is read.
 */
final class GroupSurvey {

	private static final int NOBODY = 0;

	private final DirectoryComparison comparison;

	private final boolean complete;

	private final Map<DirectoryId, Group> known = new HashMap<>();

	private final Map<String, GroupId> unchangedByDn = new HashMap<>();

	private final List<Draft> drafts = new ArrayList<>();

	private final Map<String, Integer> draftsByDn = new HashMap<>();

	private final Set<DirectoryId> seen = new HashSet<>();

	private final List<RefusedEntry> refused = new ArrayList<>();

	private int strangers;

	/**
	 * @param known the groups as they are stored
	 * @param complete whether all groups will be read, or those that changed
	 */
	GroupSurvey(DirectoryComparison comparison, List<Group> known, boolean complete) {
		this.comparison = comparison;
		this.complete = complete;
		known.forEach((group) -> group.directoryId().ifPresent((id) -> this.known.put(id, group)));
	}

	void read(DirectoryCursor<DirectoryGroup> groups) {
		while (groups.hasNext()) {
			DirectoryGroup group = groups.next();
			if (!this.seen.add(group.id())) {
				this.refused.add(new RefusedEntry(group.dn(), "its identity stands at another entry too"));
				continue;
			}
			this.draftsByDn.put(DnKey.of(group.dn()), this.drafts.size());
			this.drafts.add(draft(group));
		}
		this.refused.addAll(groups.refused());
		groups.refused()
			.stream()
			.filter((entry) -> !entry.taken())
			.forEach((entry) -> entry.id().ifPresent(this.seen::add));
		if (!this.complete) {
			this.known.values()
				.stream()
				.filter((group) -> !group.missing() && !this.seen.contains(group.directoryId().orElseThrow()))
				.forEach((group) -> this.unchangedByDn.put(DnKey.of(group.dn().orElseThrow()), group.id()));
		}
	}

	/** Members are looked up on all processors: a group may hold everybody. */
	private Draft draft(DirectoryGroup group) {
		int[] found = group.members()
			.parallelStream()
			.mapToInt((member) -> this.comparison.personAt(member).orElse(NOBODY))
			.toArray();
		List<String> others = new ArrayList<>();
		for (int i = 0; i < found.length; i++) {
			if (found[i] == NOBODY) {
				others.add(DnKey.of(group.members().get(i)));
			}
		}
		int[] sorted = Arrays.stream(found).filter((id) -> id != NOBODY).sorted().distinct().toArray();
		return new Draft(group.id(), group.dn(), group.name(), sorted, others);
	}

	/**
	 * The groups that were seen.
	 * @param newIds gives the first of so many ids for groups that are new
	 * @param lastPriority the last place in the order of groups
	 */
	List<SeenGroup> resolve(IntFunction<GroupId> newIds, int lastPriority) {
		int newcomers = (int) this.drafts.stream().filter((draft) -> !this.known.containsKey(draft.id())).count();
		int nextId = newcomers == 0 ? 0 : newIds.apply(newcomers).value();
		int priority = lastPriority;
		List<Group> groups = new ArrayList<>();
		for (Draft draft : this.drafts) {
			Group before = this.known.get(draft.id());
			GroupId id = before != null ? before.id() : new GroupId(nextId++);
			groups.add(new Group(id, Optional.of(draft.id()), Optional.of(draft.dn()), draft.name(),
					before != null ? before.priority() : ++priority, false));
		}
		List<SeenGroup> seenGroups = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			Draft draft = this.drafts.get(i);
			seenGroups.add(new SeenGroup(groups.get(i), state(groups.get(i), this.known.get(draft.id())),
					draft.people(), children(draft, groups, groups.get(i).id())));
		}
		return seenGroups;
	}

	/**
	 * Whether a group among those read is new, is back or stands elsewhere, so that
	 * others which name it may hold it now.
	 */
	boolean shifted() {
		return this.drafts.stream().anyMatch((draft) -> {
			Group before = this.known.get(draft.id());
			return before == null || before.missing() || !before.dn().equals(Optional.of(draft.dn()));
		});
	}

	private Set<GroupId> children(Draft draft, List<Group> groups, GroupId self) {
		Set<GroupId> children = new TreeSet<>();
		for (String key : draft.others()) {
			Integer at = this.draftsByDn.get(key);
			GroupId unchanged = this.unchangedByDn.get(key);
			if (at == null && unchanged != null) {
				children.add(unchanged);
			}
			else if (at == null) {
				this.strangers++;
			}
			else if (!groups.get(at).id().equals(self)) {
				children.add(groups.get(at).id());
			}
		}
		return children;
	}

	private static SeenGroup.State state(Group now, @org.jspecify.annotations.Nullable Group before) {
		if (before == null) {
			return SeenGroup.State.NEW;
		}
		return now.equals(before) ? SeenGroup.State.KNOWN : SeenGroup.State.RENAMED;
	}

	/** Groups that were there before and were not seen now. */
	List<Group> vanished() {
		return this.known.values()
			.stream()
			.filter((group) -> this.complete)
			.filter((group) -> !group.missing() && !this.seen.contains(group.directoryId().orElseThrow()))
			.toList();
	}

	/** Entries that could not be read as groups. */
	List<RefusedEntry> refused() {
		return this.refused;
	}

	/** How many members have no entry among the people and groups that are read. */
	int strangers() {
		return this.strangers;
	}

	@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and a million ids are
												// not to be a million objects
	private record Draft(DirectoryId id, String dn, String name, int[] people, List<String> others) {

	}

}
