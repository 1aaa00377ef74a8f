package io.roomkeeper.roster;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.roomkeeper.counter.BuildTime;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.roster.index.RosterIndex;
import io.roomkeeper.roster.index.RosterIndexBuilder;
import io.roomkeeper.setting.population.Population;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the search index of all people up to date. Each call compares the change counters
 * of people, groups and rooms. A small organisation's index is rebuilt at once. A larger
 * one is rebuilt in the background while the old index stays in use.
 */
public final class CurrentRoster {

	/** Up to this many people can be read while a page loads. */
	private static final int SMALL = 5_000;

	private static final Set<ChangeCounter> COUNTERS = EnumSet.of(ChangeCounter.PEOPLE, ChangeCounter.GROUPS,
			ChangeCounter.ROOMS);

	private static final Set<ChangeCounter> PEOPLE = EnumSet.of(ChangeCounter.PEOPLE, ChangeCounter.GROUPS);

	private final Roster roster;

	private final Groups groups;

	private final ChangeCounters counters;

	private final Executor background;

	private final AtomicReference<@Nullable ChangeCounts> lastSeen = new AtomicReference<>();

	private final AtomicBoolean building = new AtomicBoolean();

	private volatile @Nullable Built built;

	/**
	 * @param roster the stored people
	 * @param counters show when people, groups or rooms have changed
	 * @param background builds new indexes while the old one stays in use
	 */
	public CurrentRoster(Roster roster, Groups groups, ChangeCounters counters, Executor background) {
		this.roster = roster;
		this.groups = groups;
		this.counters = counters;
		this.background = background;
	}

	/**
	 * Builds a new index if one is needed and nothing has changed since the last call.
	 * Call it regularly. While a job is changing data, only calls of {@link #get} build
	 * new indexes.
	 */
	public void refresh() {
		ChangeCounts now = this.counters.read();
		if (now.equals(this.lastSeen.getAndSet(now)) || this.built == null) {
			get(now);
		}
	}

	/** Returns the size of the index and its build time. */
	public Footprint footprint() {
		Built current = current(this.counters.read());
		return new Footprint(current.index().size(), current.index().footprint(), current.time().took());
	}

	/**
	 * Returns the index: current, or for a larger organisation possibly one that is about
	 * to be replaced.
	 */
	RosterIndex get() {
		return get(this.counters.read());
	}

	private RosterIndex get(ChangeCounts now) {
		Built current = current(now);
		if (!current.covers(now) && current.time().rested() && this.building.compareAndSet(false, true)) {
			this.background.execute(() -> {
				try {
					this.built = build(this.counters.read());
				}
				finally {
					this.building.set(false);
				}
			});
		}
		return current.index();
	}

	private Built current(ChangeCounts now) {
		Built current = this.built;
		return (current != null && (current.covers(now) || current.index().size() > SMALL)) ? current : atOnce(now);
	}

	private synchronized Built atOnce(ChangeCounts now) {
		Built current = this.built;
		if (current == null || (!current.covers(now) && current.index().size() <= SMALL)) {
			current = build(now);
			this.built = current;
		}
		return current;
	}

	/**
	 * Builds an index from the stored content, which is at least as new as the counts. If
	 * only rooms have changed, it keeps the people of the last index.
	 */
	private Built build(ChangeCounts counts) {
		long began = System.nanoTime();
		RosterIndex index = Optional.ofNullable(this.built)
			.filter((last) -> last.counts().same(PEOPLE, counts))
			.flatMap((last) -> last.index().withRooms(this.roster::readRooms))
			.orElseGet(this::everything);
		return new Built(index, counts, BuildTime.since(began));
	}

	private RosterIndex everything() {
		RosterIndexBuilder builder = new RosterIndexBuilder();
		this.roster.read(builder::add);
		return builder.build(members());
	}

	private Map<GroupId, PeopleSet> members() {
		PresentGroups present = new PresentGroups(this.groups);
		Map<GroupId, PeopleSet> direct = new HashMap<>();
		for (Group group : present.byPriority()) {
			direct.put(group.id(), PeopleSet.of(this.groups.directMembers(group.id())));
		}
		return Population.transitive(direct, present.nesting());
	}

	/**
	 * The size of the index.
	 *
	 * @param people the number of people in it
	 * @param bytes its memory use in bytes
	 * @param built how long it took to build
	 */
	public record Footprint(int people, long bytes, Duration built) {

	}

	/** An index, the counts for which it was built, and how long the build took. */
	private record Built(RosterIndex index, ChangeCounts counts, BuildTime time) {

		boolean covers(ChangeCounts now) {
			return this.counts.same(COUNTERS, now);
		}

	}

}
