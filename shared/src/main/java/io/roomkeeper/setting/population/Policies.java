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
 * All assignments of the account and of groups, all locks for single people, and all
 * exceptions.
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
	 * Indexes assignments and exceptions.
	 * @param assignments those of the account and of groups, and the locked ones of
	 * people; people's open assignments are {@link Choices}
	 * @param exceptions the exceptions; for one person and setting the last one counts
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

	/** Returns a setting's assignments, by scope. */
	Map<Scope, Assignment> about(SettingKey key) {
		return this.assignments.getOrDefault(key, Map.of());
	}

	/** Returns the settings that each group manages, without groups that manage none. */
	public Map<GroupId, Set<SettingKey>> managed() {
		Map<GroupId, Set<SettingKey>> managed = new HashMap<>();
		this.assignments.forEach((key, scopes) -> scopes.keySet().forEach((scope) -> {
			if (scope instanceof Scope.Group(GroupId id)) {
				managed.computeIfAbsent(id, (_) -> new HashSet<>()).add(key);
			}
		}));
		return managed;
	}

	/** Returns the people with an active exception from a setting at that moment. */
	RoaringBitmap excepted(SettingKey key, Instant asOf) {
		RoaringBitmap people = new RoaringBitmap();
		this.exceptions.getOrDefault(key, Map.of())
			.values()
			.stream()
			.filter((granted) -> granted.activeAt(asOf))
			.forEach((granted) -> people.add(granted.person().value()));
		return people;
	}

	/**
	 * Counts how many locks and exceptions of a setting have begun or ended by that
	 * moment.
	 */
	long ended(SettingKey key, Instant asOf) {
		return moments(key).filter((moment) -> !asOf.isBefore(moment)).count();
	}

	/**
	 * Returns when the next lock or exception of a setting begins or ends; empty for
	 * never.
	 */
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

	/**
	 * Returns these policies with an assignment, which replaces that of the same setting
	 * and scope.
	 */
	Policies with(Assignment assignment) {
		Map<Scope, Assignment> changed = new HashMap<>(about(assignment.key()));
		changed.put(assignment.scope(), assignment);
		return replaced(assignment.key(), changed);
	}

	/** Returns these policies without the assignment of a scope. */
	Policies without(Scope scope, SettingKey key) {
		Map<Scope, Assignment> changed = new HashMap<>(about(key));
		changed.remove(scope);
		return replaced(key, changed);
	}

	/** Returns these policies with another exception. */
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
