package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.population.Choices;
import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.Policies;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds what groups set and lock, and who loses a value or a lock when groups or their
 * members change. It serves unattended jobs and does not check rights.
 */
public final class GroupPolicies {

	private final SettingCatalog catalog;

	private final ResolutionModel model;

	private final Account account;

	private final Assignments assignments;

	private final SettingExceptions exceptions;

	private final Clock clock;

	GroupPolicies(SettingCatalog catalog, ResolutionModel model, Account account, Assignments assignments,
			SettingExceptions exceptions, Clock clock) {
		this.catalog = catalog;
		this.model = model;
		this.account = account;
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.clock = clock;
	}

	/** Returns the groups for which anything is set, including missing ones. */
	public Set<GroupId> managing() {
		Set<GroupId> managing = new HashSet<>();
		this.assignments.policies().forEach((set) -> {
			if (set.scope() instanceof Scope.Group(GroupId id)) {
				managing.add(id);
			}
		});
		return managing;
	}

	/**
	 * Returns whether every group can decide, even one for which nothing is set. This is
	 * so in the legacy model, because it prefers the primary group.
	 */
	public boolean everyGroupCounts() {
		return this.model == ResolutionModel.LEGACY;
	}

	/**
	 * Finds the people who lose a lock or a value of a group.
	 * @param people the people who are present before and after
	 * @param licensed those of them with a licence
	 */
	public PolicyLoss lost(PeopleSet people, PeopleSet licensed, Membership before, Membership after) {
		Instant now = this.clock.instant();
		List<Assignment> set = new ArrayList<>(this.assignments.policies());
		set.addAll(this.assignments.locksOfPeople());
		Policies policies = Policies.of(set, this.exceptions.activeAt(now));
		Set<SettingKey> keys = new HashSet<>();
		policies.managed().values().forEach(keys::addAll);
		Choices.Builder choices = Choices.builder();
		this.assignments.choices((person, key, value) -> {
			if (keys.contains(key)) {
				choices.add(person, key, value);
			}
		});
		PopulationIndex was = new PopulationIndex(this.catalog, this.account.plan(),
				before.population(people, licensed), policies, choices.build());
		PopulationIndex will = was.with(after.population(people, licensed));
		RoaringBitmap holding = new RoaringBitmap();
		RoaringBitmap losing = new RoaringBitmap();
		for (SettingKey key : keys) {
			Distribution then = will.effective(key, this.model, now);
			for (Share share : was.effective(key, this.model, now).shares()) {
				if (share.winner() instanceof Level.Group) {
					holding.or(share.people().bitmap());
					losing.or(share.people().without(keeping(share, then)).bitmap());
				}
			}
		}
		return new PolicyLoss(new PeopleSet(losing), new PeopleSet(holding));
	}

	private static PeopleSet keeping(Share before, Distribution after) {
		return after.where((share) -> share.value().equals(before.value()) && (share.locked() || !before.locked()));
	}

	/**
	 * Groups and their members.
	 *
	 * @param byPriority the present groups, by priority
	 * @param direct the direct members of each group
	 * @param nesting the groups that each group contains directly
	 */
	public record Membership(List<GroupId> byPriority, Map<GroupId, PeopleSet> direct,
			Map<GroupId, Set<GroupId>> nesting) {

		Population population(PeopleSet people, PeopleSet licensed) {
			Map<GroupId, PeopleSet> held = new HashMap<>();
			RoaringBitmap placed = new RoaringBitmap();
			Map<GroupId, PeopleSet> primaries = new HashMap<>();
			this.byPriority.stream().sorted().forEach((group) -> {
				PeopleSet members = this.direct.getOrDefault(group, PeopleSet.NOBODY);
				held.put(group, members);
				RoaringBitmap first = RoaringBitmap.andNot(members.bitmap(), placed);
				placed.or(first);
				primaries.put(group, new PeopleSet(first));
			});
			MembershipGraph graph = new MembershipGraph(present());
			return new Population(people, licensed, this.byPriority, held, Population.transitive(held, graph),
					primaries,
					(person) -> List.copyOf(
							graph
								.pathsFrom(held.entrySet()
									.stream()
									.filter((entry) -> entry.getValue().contains(person))
									.map(Map.Entry::getKey)
									.toList())
								.keySet()));
		}

		private Map<GroupId, Set<GroupId>> present() {
			Map<GroupId, Set<GroupId>> present = new HashMap<>();
			Set<GroupId> there = new HashSet<>(this.byPriority);
			this.nesting.forEach((parent, children) -> {
				if (there.contains(parent)) {
					Set<GroupId> kept = new HashSet<>(children);
					kept.retainAll(there);
					present.put(parent, kept);
				}
			});
			return present;
		}

	}

	/**
	 * The people who lose a lock or a value.
	 *
	 * @param losing the people who lose one
	 * @param holding everyone who had a lock or a value from a group before
	 */
	public record PolicyLoss(PeopleSet losing, PeopleSet holding) {

	}

}
