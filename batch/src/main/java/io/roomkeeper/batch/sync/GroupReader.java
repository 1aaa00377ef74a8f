package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.batch.sync.delta.SpooledGroup;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.sync.FingerprintTable;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads groups and resolves their members to people, groups or unknown entries. A group
 * can name a group that is read later, so members wait in a spool until all groups are
 * read.
 */
final class GroupReader {

	/** The first temporary ID of new groups, used until they are stored. */
	static final int NEW_GROUPS = 1_500_000_000;

	private final DirectoryComparison comparison;

	private final boolean complete;

	private final Spool<SpooledGroup> spool;

	private final Map<DirectoryId, Group> known = new HashMap<>();

	private final FingerprintTable unchangedByDn = new FingerprintTable();

	private final List<Header> headers = new ArrayList<>();

	private final FingerprintTable placesByDn = new FingerprintTable();

	private final Set<DirectoryId> seen = new HashSet<>();

	private final List<RefusedEntry> refused = new ArrayList<>();

	private final int lastPriority;

	private List<Group> groups = List.of();

	/**
	 * @param known the stored groups
	 * @param complete whether all groups will be read, or only those that changed
	 * @param spool buffers the members
	 */
	GroupReader(DirectoryComparison comparison, List<Group> known, boolean complete, Spool<SpooledGroup> spool) {
		this.comparison = comparison;
		this.complete = complete;
		this.spool = spool;
		known.forEach((group) -> group.directoryId().ifPresent((id) -> this.known.put(id, group)));
		this.lastPriority = known.stream().mapToInt(Group::priority).max().orElse(0);
	}

	void read(DirectoryCursor<DirectoryGroup> cursor) {
		while (cursor.hasNext()) {
			DirectoryGroup group = cursor.next();
			if (!this.seen.add(group.id())) {
				this.refused.add(new RefusedEntry(group.dn(), Message.of("entry.double.identity")));
			}
			else if (this.placesByDn.putIfAbsent(DnKey.of(group.dn()), this.headers.size()) != FingerprintTable.NONE) {
				this.refused.add(new RefusedEntry(group.dn(), Message.of("entry.double.dn")));
			}
			else {
				this.spool.add(spooled(group));
				this.headers.add(new Header(group.id(), group.dn(), group.name()));
			}
		}
		this.refused.addAll(cursor.refused());
		cursor.refused()
			.stream()
			.filter((entry) -> !entry.taken())
			.forEach((entry) -> entry.id().ifPresent(this.seen::add));
		if (!this.complete) {
			this.known.values()
				.stream()
				.filter((group) -> !group.missing() && !this.seen.contains(group.directoryId().orElseThrow()))
				.forEach((group) -> this.unchangedByDn.putIfAbsent(DnKey.of(group.dn().orElseThrow()),
						group.id().value()));
		}
		place(Map.of());
	}

	/** Looks up members on all processors, because a group may contain everybody. */
	private SpooledGroup spooled(DirectoryGroup group) {
		int[] found = group.members().parallelStream().mapToInt(this.comparison::personAt).toArray();
		long[] others = new long[found.length];
		int[] people = new int[found.length];
		int countOfOthers = 0;
		int countOfPeople = 0;
		for (int i = 0; i < found.length; i++) {
			if (found[i] == DirectoryComparison.NOBODY) {
				others[countOfOthers++] = FingerprintTable.fingerprint(DnKey.of(group.members().get(i)));
			}
			else {
				people[countOfPeople++] = found[i];
			}
		}
		return new SpooledGroup(this.headers.size(), Arrays.copyOf(people, countOfPeople),
				Arrays.copyOf(others, countOfOthers));
	}

	/**
	 * Gives every group its ID and priority. New groups come last.
	 * @param same known groups whose directory ID changed, by their current directory ID
	 */
	void place(Map<DirectoryId, Group> same) {
		int newcomers = 0;
		List<Group> placed = new ArrayList<>();
		for (Header header : this.headers) {
			Group before = Optional.ofNullable(this.known.get(header.id())).orElseGet(() -> same.get(header.id()));
			GroupId id = (before != null) ? before.id() : new GroupId(NEW_GROUPS + newcomers);
			int priority = (before != null) ? before.priority() : this.lastPriority + ++newcomers;
			placed
				.add(new Group(id, Optional.of(header.id()), Optional.of(header.dn()), header.name(), priority, false));
		}
		same.forEach((id, group) -> {
			this.seen.add(group.directoryId().orElseThrow());
			this.known.put(id, group);
		});
		this.groups = placed;
	}

	/**
	 * Replaces the temporary IDs of new groups with consecutive IDs that begin with
	 * {@code first}.
	 */
	void identify(GroupId first) {
		this.groups = this.groups.stream()
			.map((group) -> new Group(identified(group.id(), first), group.directoryId(), group.dn(), group.name(),
					group.priority(), false))
			.toList();
	}

	private static GroupId identified(GroupId id, GroupId first) {
		return (id.value() < NEW_GROUPS) ? id : new GroupId(first.value() + id.value() - NEW_GROUPS);
	}

	/** Returns the groups that were read, without their members. */
	List<Group> groups() {
		return this.groups;
	}

	/** How a group compares with its stored record. */
	SeenGroup.State state(Group group) {
		Group before = before(group);
		if (before == null) {
			return SeenGroup.State.NEW;
		}
		return group.equals(before) ? SeenGroup.State.KNOWN : SeenGroup.State.RENAMED;
	}

	private @Nullable Group before(Group group) {
		return this.known.get(group.directoryId().orElseThrow());
	}

	/** Returns the groups that were read, with their members. */
	Iterator<SeenGroup> withMembers() {
		Iterator<SpooledGroup> spooled = this.spool.read();
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return spooled.hasNext();
			}

			@Override
			public SeenGroup next() {
				SpooledGroup members = spooled.next();
				Group group = GroupReader.this.groups.get(members.place());
				int[] people = Arrays.stream(members.people())
					.map(GroupReader.this.comparison::resolve)
					.filter((id) -> id != DirectoryComparison.NOBODY)
					.sorted()
					.distinct()
					.toArray();
				return new SeenGroup(group, state(group), people, children(members.others(), group.id()));
			}

		};
	}

	private Set<GroupId> children(long[] others, GroupId self) {
		Set<GroupId> children = new TreeSet<>();
		for (long key : others) {
			int place = this.placesByDn.get(key);
			int unchanged = this.unchangedByDn.get(key);
			if (place != FingerprintTable.NONE) {
				children.add(this.groups.get(place).id());
			}
			else if (unchanged != FingerprintTable.NONE) {
				children.add(new GroupId(unchanged));
			}
		}
		children.remove(self);
		return children;
	}

	/**
	 * Returns whether a group is new, has returned or has a different DN. Other groups
	 * that name it can then contain it.
	 */
	boolean shifted() {
		return this.groups.stream().anyMatch((group) -> {
			Group before = before(group);
			return before == null || before.missing() || !before.dn().equals(group.dn());
		});
	}

	/** Groups that were in the directory before and were not read now. */
	List<Group> vanished() {
		return this.known.values()
			.stream()
			.filter((group) -> this.complete)
			.filter((group) -> !group.missing() && !this.seen.contains(group.directoryId().orElseThrow()))
			.toList();
	}

	/** New groups. */
	List<Group> newcomers() {
		return this.groups.stream().filter((group) -> state(group) == SeenGroup.State.NEW).toList();
	}

	/**
	 * Known groups that were not read; those that were in the directory until now come
	 * first.
	 */
	List<Group> gone() {
		return this.known.values()
			.stream()
			.filter((group) -> this.complete && !this.seen.contains(group.directoryId().orElseThrow()))
			.sorted(Comparator.comparing(Group::missing).thenComparing(Group::id))
			.toList();
	}

	/** Entries that could not be read as groups. */
	List<RefusedEntry> refused() {
		return this.refused;
	}

	/** A group without its members. */
	private record Header(DirectoryId id, String dn, String name) {

	}

}
