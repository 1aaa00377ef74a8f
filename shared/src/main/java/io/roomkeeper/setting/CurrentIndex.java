package io.roomkeeper.setting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.roomkeeper.account.Account;
import io.roomkeeper.counter.BuildTime;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.counter.ChangeCounters;
import io.roomkeeper.counter.ChangeCounts;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.population.Choices;
import io.roomkeeper.setting.population.Policies;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.setting.population.PopulationIndex;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Keeps the population index up to date. Each call compares the change counters. If
 * settings have changed, they are read again; if people or groups have, these are. A
 * change made here is applied to the index directly. In a large organisation, people and
 * groups may be out of date by a few times as long as it takes to read them.
 */
final class CurrentIndex {

	/** Up to this many people can be read while a page loads. */
	private static final int SMALL = 20_000;

	private static final Set<ChangeCounter> PEOPLE = EnumSet.of(ChangeCounter.PEOPLE, ChangeCounter.GROUPS);

	private static final Set<ChangeCounter> SETTINGS = EnumSet.of(ChangeCounter.SETTINGS);

	private static final Set<ChangeCounter> ALL = EnumSet.of(ChangeCounter.PEOPLE, ChangeCounter.GROUPS,
			ChangeCounter.SETTINGS);

	private final SettingCatalog catalog;

	private final Account account;

	private final People people;

	private final Groups groups;

	private final Assignments assignments;

	private final SettingExceptions exceptions;

	private final ChangeCounters counters;

	private final Clock clock;

	private @Nullable Built built;

	CurrentIndex(SettingCatalog catalog, Account account, People people, Groups groups, Assignments assignments,
			SettingExceptions exceptions, ChangeCounters counters, Clock clock) {
		this.catalog = catalog;
		this.account = account;
		this.people = people;
		this.groups = groups;
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.counters = counters;
		this.clock = clock;
	}

	/** Returns the current index. */
	public synchronized PopulationIndex get() {
		ChangeCounts now = this.counters.read();
		Built current = this.built;
		if (current == null) {
			Policies policies = policies();
			Choices choices = choices();
			long began = System.nanoTime();
			PopulationIndex index = new PopulationIndex(this.catalog, this.account.plan(), population(), policies,
					choices);
			current = new Built(index, now, now, BuildTime.since(began));
		}
		if (!current.settings().same(SETTINGS, now)) {
			current = current.with(current.index().with(policies(), choices()), now);
		}
		if (!current.people().same(PEOPLE, now) && current.mayReadPeople()) {
			long began = System.nanoTime();
			PopulationIndex index = current.index().with(population());
			current = new Built(index, current.settings(), now, BuildTime.since(began));
		}
		this.built = current;
		return current.index();
	}

	/**
	 * Makes the same change to the index that a transaction has committed. If other
	 * changes were committed meanwhile, it does nothing, and the next call of
	 * {@link #get} reads them all.
	 * @param change makes the change to an index
	 * @param before the counts before the transaction wrote
	 * @param written the counters that the transaction has incremented
	 */
	void advance(PopulationChange change, ChangeCounts before, Set<ChangeCounter> written) {
		ChangeCounts after = this.counters.read();
		if (after.onlyOneSince(before, written, ALL)) {
			apply(change, before, after);
		}
	}

	private synchronized void apply(PopulationChange change, ChangeCounts before, ChangeCounts after) {
		Built current = this.built;
		if (current != null && current.people().same(PEOPLE, before) && current.settings().same(SETTINGS, before)) {
			this.built = new Built(change.applyTo(current.index()), after, after, current.time());
		}
	}

	private Policies policies() {
		List<Assignment> policies = new ArrayList<>(this.assignments.policies());
		policies.addAll(this.assignments.locksOfPeople());
		return Policies.of(policies, this.exceptions.endingAfter(this.clock.instant()));
	}

	private Choices choices() {
		Choices.Builder choices = Choices.builder();
		this.assignments.choices(choices::add);
		return choices.build();
	}

	private Population population() {
		RoaringBitmap present = new RoaringBitmap();
		RoaringBitmap licensed = new RoaringBitmap();
		this.people.present((person, licence) -> {
			present.add(person.value());
			if (licence == Licence.LICENSED) {
				licensed.add(person.value());
			}
		});
		PresentGroups groups = new PresentGroups(this.groups);
		Map<Integer, RoaringBitmap> members = new HashMap<>();
		groups.byPriority().forEach((group) -> members.put(group.id().value(), new RoaringBitmap()));
		this.groups.members((group, person) -> {
			RoaringBitmap held = members.get(group);
			if (held != null) {
				held.add(person);
			}
		});
		Map<GroupId, PeopleSet> direct = new TreeMap<>();
		members.forEach((group, held) -> {
			held.runOptimize();
			direct.put(new GroupId(group), new PeopleSet(held));
		});
		Map<GroupId, PeopleSet> primaries = new HashMap<>();
		RoaringBitmap placed = new RoaringBitmap();
		direct.forEach((group, held) -> {
			RoaringBitmap first = RoaringBitmap.andNot(held.bitmap(), placed);
			placed.or(first);
			primaries.put(group, new PeopleSet(first));
		});
		GroupTree tree = groups.tree();
		return new Population(new PeopleSet(present), new PeopleSet(licensed),
				groups.byPriority().stream().map(Group::id).toList(), direct,
				Population.transitive(direct, groups.nesting()), primaries,
				(person) -> joined(tree, groups.directGroupsOf(person)));
	}

	private static List<GroupId> joined(GroupTree tree, List<GroupId> direct) {
		return tree.memberships(direct, Optional.empty())
			.stream()
			.sorted(Comparator.comparingInt(EffectiveMembership::joined))
			.map(EffectiveMembership::id)
			.toList();
	}

	/**
	 * An index.
	 *
	 * @param index the index
	 * @param settings the counts at which its settings were read
	 * @param people the counts at which its people and groups were read
	 * @param time how long it took to read people and groups
	 */
	private record Built(PopulationIndex index, ChangeCounts settings, ChangeCounts people, BuildTime time) {

		Built with(PopulationIndex changed, ChangeCounts now) {
			return new Built(changed, now, this.people, this.time);
		}

		boolean mayReadPeople() {
			return this.index.population().present().size() <= SMALL || this.time.rested();
		}

	}

}
