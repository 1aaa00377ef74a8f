package io.roomkeeper.setting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AccessEvent;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.GroupEvent;
import io.roomkeeper.audit.RunEvent;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Runs;
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
 * Keeps the population index. It is built when it is first asked for, and again after a
 * sync or after a change that another process has made; a change made here is worked into
 * it.
 */
final class CurrentIndex {

	/** More than anyone does between two questions. */
	private static final int LOOKED_AT = 200;

	/** What is done without giving anyone another value. */
	private static final Set<String> SILENT = Set.of(AuditEvent.ExceptionAsked.class.getSimpleName(),
			AuditEvent.ExceptionRefused.class.getSimpleName(), AuditEvent.BreakGlassUsed.class.getSimpleName(),
			RunEvent.RunStarted.class.getSimpleName(), RunEvent.RunEnded.class.getSimpleName(),
			GroupEvent.GroupRenamed.class.getSimpleName(), GroupEvent.GroupAdministratorAppointed.class.getSimpleName(),
			GroupEvent.GroupAdministratorDismissed.class.getSimpleName());

	private final SettingCatalog catalog;

	private final Account account;

	private final People people;

	private final Groups groups;

	private final Assignments assignments;

	private final SettingExceptions exceptions;

	private final Runs runs;

	private final AuditTrail trail;

	private final Clock clock;

	private @Nullable Built built;

	CurrentIndex(SettingCatalog catalog, Account account, People people, Groups groups, Assignments assignments,
			SettingExceptions exceptions, Runs runs, AuditTrail trail, Clock clock) {
		this.catalog = catalog;
		this.account = account;
		this.people = people;
		this.groups = groups;
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.runs = runs;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns the current index. */
	public synchronized PopulationIndex get() {
		Stamp stamp = stamp();
		Built current = this.built;
		if (current == null || !silentBetween(current.stamp().audited(), stamp.audited())) {
			current = new Built(build(), stamp);
		}
		else if (current.stamp().sync() != stamp.sync()) {
			current = new Built(current.index().with(population()), stamp);
		}
		else {
			current = new Built(current.index(), stamp);
		}
		this.built = current;
		return current.index();
	}

	/**
	 * Works in a change whose rows stand in the audit trail from one place to another.
	 */
	synchronized void advance(PopulationChange change, long first, long last) {
		Built current = this.built;
		if (current != null && silentBetween(current.stamp().audited(), first - 1)) {
			this.built = new Built(change.applyTo(current.index()), new Stamp(current.stamp().sync(), last));
		}
	}

	/**
	 * Whether nothing that stands in the trail between two places gives anyone another
	 * value.
	 */
	private boolean silentBetween(long before, long now) {
		if (now < before || now - before > LOOKED_AT) {
			return false;
		}
		return now == before || this.trail.latest(now + 1, (int) (now - before))
			.stream()
			.map(AuditEntry::kind)
			.allMatch((kind) -> SILENT.contains(kind) || AccessEvent.KINDS.contains(kind));
	}

	/** What changes whenever people, groups or settings do. */
	Stamp stamp() {
		return new Stamp(this.runs.lastEnded(JobName.SYNC).map((run) -> run.id().value()).orElse(0L),
				this.trail.head().seq());
	}

	private PopulationIndex build() {
		List<Assignment> policies = new ArrayList<>(this.assignments.policies());
		policies.addAll(this.assignments.locksOfPeople());
		Choices.Builder choices = Choices.builder();
		this.assignments.choices(choices::add);
		return new PopulationIndex(this.catalog, this.account.plan(), population(),
				Policies.of(policies, this.exceptions.endingAfter(this.clock.instant())), choices.build());
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
		return tree.standings(direct, Optional.empty())
			.stream()
			.sorted(Comparator.comparingInt(EffectiveMembership::joined))
			.map(EffectiveMembership::id)
			.toList();
	}

	/**
	 * A state of people, groups and settings.
	 *
	 * @param sync the last sync that ended; 0 if there was none
	 * @param audited the last row of the audit trail
	 */
	record Stamp(long sync, long audited) {

	}

	private record Built(PopulationIndex index, Stamp stamp) {

	}

}
