package io.roomkeeper.setting.population;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import org.roaringbitmap.RoaringBitmap;

/**
 * All that is set for the account, for groups and, locked, for single people, and the
 * exceptions from it.
 */
public final class Policies {

	private final Map<SettingKey, Map<Scope, Assignment>> assignments;

	private final Map<SettingKey, Map<Integer, SettingException>> exceptions;

	private Policies(Map<SettingKey, Map<Scope, Assignment>> assignments,
			Map<SettingKey, Map<Integer, SettingException>> exceptions) {
		this.assignments = assignments;
		this.exceptions = exceptions;
	}

	/**
	 * @param assignments of the account, of groups, and locked ones of people; open ones
	 * of people are choices and do not belong here
	 * @param exceptions of a person and setting the last one counts
	 */
	public static Policies of(Collection<Assignment> assignments, Collection<SettingException> exceptions) {
		Map<SettingKey, Map<Scope, Assignment>> byScope = new HashMap<>();
		assignments
			.forEach((set) -> byScope.computeIfAbsent(set.key(), (key) -> new HashMap<>()).put(set.scope(), set));
		Map<SettingKey, Map<Integer, SettingException>> byPerson = new HashMap<>();
		exceptions.forEach((granted) -> byPerson.computeIfAbsent(granted.key(), (key) -> new HashMap<>())
			.put(granted.person().value(), granted));
		return new Policies(byScope, byPerson);
	}

	/** What is set about a setting, by scope. */
	Map<Scope, Assignment> about(SettingKey key) {
		return this.assignments.getOrDefault(key, Map.of());
	}

	/** The settings that each group manages; groups that manage none are left out. */
	public Map<GroupId, Set<SettingKey>> managed() {
		Map<GroupId, Set<SettingKey>> managed = new HashMap<>();
		this.assignments.forEach((key, scopes) -> scopes.keySet().forEach((scope) -> {
			if (scope instanceof Scope.Group(GroupId id)) {
				managed.computeIfAbsent(id, (_) -> new HashSet<>()).add(key);
			}
		}));
		return managed;
	}

	/** Who has an active exception from a setting at that moment. */
	RoaringBitmap excepted(SettingKey key, Instant asOf) {
		RoaringBitmap people = new RoaringBitmap();
		this.exceptions.getOrDefault(key, Map.of())
			.values()
			.stream()
			.filter((granted) -> granted.activeAt(asOf))
			.forEach((granted) -> people.add(granted.person().value()));
		return people;
	}

	/** How many locks and exceptions of a setting have begun or ended by that moment. */
	long ended(SettingKey key, Instant asOf) {
		return moments(key).filter((moment) -> !asOf.isBefore(moment)).count();
	}

	/** When the next lock or exception of a setting begins or ends; empty for never. */
	Optional<Instant> nextMoment(SettingKey key, Instant asOf) {
		return moments(key).filter(asOf::isBefore).min(Comparator.naturalOrder());
	}

	private Stream<Instant> moments(SettingKey key) {
		Stream<Instant> locks = about(key).values().stream().flatMap((set) -> set.lock().flatMap(Lock::until).stream());
		Stream<Instant> exceptions = this.exceptions.getOrDefault(key, Map.of())
			.values()
			.stream()
			.flatMap((granted) -> Stream.of(granted.at(), granted.until()));
		return Stream.concat(locks, exceptions);
	}

	/** The same with an assignment more, which replaces what stood in its place. */
	Policies with(Assignment assignment) {
		Map<Scope, Assignment> changed = new HashMap<>(about(assignment.key()));
		changed.put(assignment.scope(), assignment);
		return replaced(assignment.key(), changed);
	}

	/** The same without what is set at a scope. */
	Policies without(Scope scope, SettingKey key) {
		Map<Scope, Assignment> changed = new HashMap<>(about(key));
		changed.remove(scope);
		return replaced(key, changed);
	}

	/** The same with an exception more. */
	Policies with(SettingException granted) {
		Map<SettingKey, Map<Integer, SettingException>> all = new HashMap<>(this.exceptions);
		Map<Integer, SettingException> changed = new HashMap<>(all.getOrDefault(granted.key(), Map.of()));
		changed.put(granted.person().value(), granted);
		all.put(granted.key(), changed);
		return new Policies(this.assignments, all);
	}

	private Policies replaced(SettingKey key, Map<Scope, Assignment> changed) {
		Map<SettingKey, Map<Scope, Assignment>> all = new HashMap<>(this.assignments);
		all.put(key, changed);
		return new Policies(all, this.exceptions);
	}

}
