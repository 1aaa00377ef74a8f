package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.sync.SeenGroup.State;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Brings groups, who is in them, and which group holds which, to what the directory says.
 */
final class GroupSync implements ItemWriter<SeenGroup> {

	private static final int PLANNED_IDS = 1_500_000_000;

	private final SyncStores stores;

	private final SyncReading reading;

	private final DirectoryComparison comparison;

	private final ChangedPeople changed;

	private final RunRecorder run;

	private final Clock clock;

	private Map<GroupId, Set<GroupId>> nesting = Map.of();

	private Map<GroupId, Long> digests = Map.of();

	private int strangers;

	GroupSync(SyncStores stores, SyncReading reading, DirectoryComparison comparison, ChangedPeople changed,
			RunRecorder run) {
		this.stores = stores;
		this.reading = reading;
		this.changed = changed;
		this.comparison = comparison;
		this.run = run;
		this.clock = stores.clock();
	}

	/**
	 * Reads all groups, stores those that are new, renamed or gone, and gives what their
	 * members are to be.
	 */
	List<SeenGroup> survey() {
		Groups groups = this.stores.groups();
		List<Group> known = groups.all();
		GroupSurvey survey = survey(known);
		int last = known.stream().mapToInt(Group::priority).max().orElse(0);
		List<SeenGroup> seen = survey.resolve(this.run.planned() ? (count) -> new GroupId(PLANNED_IDS) : groups::allot,
				last);
		this.strangers = survey.strangers();
		this.nesting = groups.nesting();
		this.digests = groups.digests();
		store(seen, survey);
		return seen;
	}

	private GroupSurvey survey(List<Group> known) {
		DirectoryReading directory = this.reading.get();
		if (!directory.complete()) {
			GroupSurvey changes = new GroupSurvey(this.comparison, known, false);
			if (tellEnough(changes, directory)) {
				return changes;
			}
		}
		GroupSurvey all = new GroupSurvey(this.comparison, known, true);
		try (DirectoryCursor<DirectoryGroup> cursor = directory.allGroups()) {
			all.read(cursor);
		}
		return all;
	}

	/**
	 * The groups that changed tell enough as long as every name in the others still means
	 * what it meant.
	 */
	private boolean tellEnough(GroupSurvey changes, DirectoryReading directory) {
		boolean nobodyMoved = !this.changed.moved() && directory.switchedOff().isEmpty();
		try (DirectoryCursor<DirectoryGroup> cursor = directory.groups()) {
			if (nobodyMoved && !cursor.hasNext() && cursor.refused().isEmpty()) {
				return true;
			}
			this.comparison.rememberOthers(this.stores.people(), directory.switchedOff());
			if (nobodyMoved) {
				changes.read(cursor);
			}
		}
		return nobodyMoved && !changes.shifted();
	}

	private void store(List<SeenGroup> seen, GroupSurvey survey) {
		List<Group> vanished = survey.vanished()
			.stream()
			.map((group) -> new Group(group.id(), group.directoryId(), group.dn(), group.name(), group.priority(),
					true))
			.toList();
		List<RunItem> items = new ArrayList<>();
		vanished.forEach((group) -> items.add(new RunItem(group.name(), Outcome.MISSING, "group")));
		survey.refused().forEach((entry) -> items.add(RunItem.skipped(entry.dn(), entry.reason())));
		if (!this.run.planned()) {
			Instant now = this.clock.instant();
			this.stores.groups().add(in(seen, State.NEW), now);
			this.stores.groups().update(in(seen, State.RENAMED), now);
			this.stores.groups().update(vanished, now);
		}
		this.run.advance(0,
				RunCounts.groups(0, 0, 0, 0, vanished.size()).plus(RunCounts.skipped(survey.refused().size())), items);
	}

	private static List<Group> in(List<SeenGroup> seen, State state) {
		return seen.stream().filter((group) -> group.state() == state).map(SeenGroup::group).toList();
	}

	@Override
	public void write(Chunk<? extends SeenGroup> chunk) {
		RunCounts counts = RunCounts.NONE;
		List<RunItem> items = new ArrayList<>();
		for (SeenGroup seen : chunk) {
			boolean moved = changeMembers(seen);
			boolean isNew = seen.state() == State.NEW;
			boolean changed = !isNew && (moved || seen.state() == State.RENAMED);
			counts = counts.plus(RunCounts.groups(1, isNew ? 1 : 0, changed ? 1 : 0, isNew || changed ? 0 : 1, 0));
			if (isNew || changed) {
				items.add(new RunItem(seen.group().name(), isNew ? Outcome.CREATED : Outcome.UPDATED, "group"));
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

	/**
	 * The members of a group are only read where their digest is not the one of the last
	 * sync: in a night like most that spares comparing millions of memberships.
	 */
	private void nest(SeenGroup seen) {
		GroupId id = seen.group().id();
		if (seen.state() == State.NEW) {
			this.stores.groups().foundNesting(id, seen.children());
		}
		else {
			this.stores.groups().nest(id, seen.children(), this.clock.instant());
		}
	}

	private boolean changePeople(SeenGroup seen) {
		GroupId id = seen.group().id();
		long digest = seen.digest();
		if (Long.valueOf(digest).equals(this.digests.get(id))) {
			return false;
		}
		Groups groups = this.stores.groups();
		boolean isNew = seen.state() == State.NEW;
		int[] before = isNew ? new int[0] : groups.directMembers(id);
		List<PersonId> joined = without(seen.people(), before);
		List<PersonId> left = without(before, seen.people());
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

	/** Those of the first list that are not in the second; both ascending. */
	private static List<PersonId> without(int[] these, int[] those) {
		List<PersonId> rest = new ArrayList<>();
		int at = 0;
		for (int id : these) {
			while (at < those.length && those[at] < id) {
				at++;
			}
			if (at == those.length || those[at] != id) {
				rest.add(new PersonId(id));
			}
		}
		return rest;
	}

	/** How many members have no entry among the people and groups that are read. */
	int strangers() {
		return this.strangers;
	}

}
