package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.sync.SeenGroup.State;
import io.roomkeeper.batch.sync.delta.SyncSpools;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/** Synchronises groups, their members and their nesting with the directory. */
final class GroupSync implements ItemWriter<SeenGroup> {

	private static final Message GROUP = Message.of("item.group");

	private final Groups groups;

	private final People people;

	private final SyncReading reading;

	private final DirectoryComparison comparison;

	private final ChangedPeople changed;

	private final SyncSpools spools;

	private final RunRecorder run;

	private final Clock clock;

	private @Nullable GroupReader reader;

	private @Nullable Iterator<SeenGroup> toWrite;

	private Map<GroupId, Set<GroupId>> nesting = Map.of();

	private Map<GroupId, Long> digests = Map.of();

	private GroupSync(Factory from, SyncReading reading, DirectoryComparison comparison, ChangedPeople changed,
			SyncSpools spools, RunRecorder run) {
		this.groups = from.groups;
		this.people = from.people;
		this.reading = reading;
		this.changed = changed;
		this.comparison = comparison;
		this.spools = spools;
		this.run = run;
		this.clock = from.clock;
	}

	/**
	 * Reads all groups, or only the changed ones if that is sufficient. Writes nothing.
	 */
	void read() {
		this.run.stage("groups", Optional.empty());
		List<Group> known = this.groups.all();
		DirectoryReading directory = this.reading.get();
		if (!directory.complete()) {
			GroupReader changes = new GroupReader(this.comparison, known, false, this.spools.groups());
			if (tellEnough(changes, directory)) {
				this.reader = changes;
				return;
			}
		}
		GroupReader all = new GroupReader(this.comparison, known, true, this.spools.groups());
		try (DirectoryCursor<DirectoryGroup> cursor = directory.allGroups()) {
			all.read(cursor);
		}
		this.reader = all;
	}

	/**
	 * Returns whether reading the changed groups is sufficient: every member name in the
	 * other groups must still mean the same person or group.
	 */
	private boolean tellEnough(GroupReader changes, DirectoryReading directory) {
		boolean nobodyMoved = !this.changed.moved() && directory.switchedOff().isEmpty();
		try (DirectoryCursor<DirectoryGroup> cursor = directory.groups()) {
			if (nobodyMoved && !cursor.hasNext() && cursor.refused().isEmpty()) {
				return true;
			}
			this.comparison.rememberOthers(this.people, directory.switchedOff());
			if (nobodyMoved) {
				changes.read(cursor);
			}
		}
		return nobodyMoved && !changes.shifted();
	}

	/** Returns the groups that were read. */
	GroupReader reader() {
		return Objects.requireNonNull(this.reader, "Groups are read first");
	}

	/** Stores new, renamed and missing groups, without their members. */
	void store() {
		GroupReader read = reader();
		List<Group> vanished = read.vanished()
			.stream()
			.map((group) -> new Group(group.id(), group.directoryId(), group.dn(), group.name(), group.priority(),
					true))
			.toList();
		List<RunItem> items = new ArrayList<>();
		vanished.forEach((group) -> items.add(new RunItem(group.name(), Outcome.MISSING, GROUP)));
		read.refused().forEach((entry) -> items.add(RunItem.skipped(entry.dn(), entry.reason())));
		this.nesting = this.groups.nesting();
		this.digests = this.groups.digests();
		this.run.stage("members", Optional.of((long) read.groups().size()));
		if (!this.run.planned()) {
			write(read, vanished);
		}
		this.toWrite = read.withMembers();
		this.run.advance(0,
				RunCounts.of(CountKind.GROUPS_MISSING, vanished.size()).plus(CountKind.SKIPPED, read.refused().size()),
				items);
	}

	private void write(GroupReader read, List<Group> vanished) {
		Groups groups = this.groups;
		Instant now = this.clock.instant();
		int newcomers = in(read, State.NEW).size();
		if (newcomers > 0) {
			read.identify(groups.allot(newcomers));
		}
		groups.add(in(read, State.NEW), now);
		groups.update(in(read, State.RENAMED), now);
		groups.update(vanished, now);
	}

	private static List<Group> in(GroupReader read, State state) {
		return read.groups().stream().filter((group) -> read.state(group) == state).toList();
	}

	/** Returns the next group whose members will be written. */
	@Nullable SeenGroup next() {
		Iterator<SeenGroup> groups = Objects.requireNonNull(this.toWrite, "Groups are stored first");
		return groups.hasNext() ? groups.next() : null;
	}

	@Override
	public void write(Chunk<? extends SeenGroup> chunk) {
		RunCounts counts = RunCounts.NONE;
		List<RunItem> items = new ArrayList<>();
		for (SeenGroup seen : chunk) {
			boolean moved = changeMembers(seen);
			boolean isNew = seen.state() == State.NEW;
			boolean changed = !isNew && (moved || seen.state() == State.RENAMED);
			CountKind kind = isNew ? CountKind.GROUPS_CREATED
					: changed ? CountKind.GROUPS_UPDATED : CountKind.GROUPS_UNCHANGED;
			counts = counts.plus(CountKind.GROUPS_READ, 1).plus(kind, 1);
			if (isNew || changed) {
				items.add(new RunItem(seen.group().name(), isNew ? Outcome.CREATED : Outcome.UPDATED, GROUP));
			}
		}
		this.run.advance(chunk.size(), counts, items);
	}

	private boolean changeMembers(SeenGroup seen) {
		GroupId id = seen.group().id();
		boolean nested = !this.nesting.getOrDefault(id, Set.of()).equals(seen.children());
		if (nested && !this.run.planned()) {
			nest(seen);
		}
		return changePeople(seen) || nested;
	}

	private void nest(SeenGroup seen) {
		GroupId id = seen.group().id();
		if (seen.state() == State.NEW) {
			this.groups.foundNesting(id, seen.children());
		}
		else {
			this.groups.nest(id, seen.children(), this.clock.instant());
		}
	}

	/**
	 * Updates the members of a group. It skips the comparison if the digest of the
	 * members equals that of the last sync; usually this avoids comparing millions of
	 * memberships.
	 */
	private boolean changePeople(SeenGroup seen) {
		GroupId id = seen.group().id();
		long digest = seen.digest();
		if (Long.valueOf(digest).equals(this.digests.get(id))) {
			return false;
		}
		Groups groups = this.groups;
		boolean isNew = seen.state() == State.NEW;
		int[] before = isNew ? new int[0] : groups.directMembers(id);
		List<PersonId> joined = SeenGroup.without(seen.people(), before);
		List<PersonId> left = SeenGroup.without(before, seen.people());
		boolean moved = !joined.isEmpty() || !left.isEmpty();
		if (!this.run.planned()) {
			if (isNew) {
				groups.found(id, joined);
			}
			else if (moved) {
				groups.changeMembers(id, joined, left, this.clock.instant());
			}
			groups.noteDigest(id, digest);
		}
		return moved;
	}

	/** Creates one for each attempt of a sync. */
	@Component
	record Factory(Groups groups, People people, Clock clock) {

		GroupSync create(SyncReading reading, DirectoryComparison comparison, ChangedPeople changed, SyncSpools spools,
				RunRecorder run) {
			return new GroupSync(this, reading, comparison, changed, spools, run);
		}

	}

}
