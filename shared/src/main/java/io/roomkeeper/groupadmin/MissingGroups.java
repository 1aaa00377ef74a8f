package io.roomkeeper.groupadmin;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingChangeValidator;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.text.Argument;

/**
 * Manages groups that the directory no longer has but that still have assignments. These
 * apply again when the group returns; an admin can move them to another group.
 */
public final class MissingGroups {

	private final Groups groups;

	private final Assignments assignments;

	private final GroupImpacts impacts;

	private final GroupOrder order;

	private final SettingTransaction transaction;

	private final Clock clock;

	MissingGroups(Groups groups, Assignments assignments, GroupImpacts impacts, GroupOrder order,
			SettingTransaction transaction, Clock clock) {
		this.groups = groups;
		this.assignments = assignments;
		this.impacts = impacts;
		this.order = order;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns the missing groups that have assignments, by name. */
	public List<Group> all(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		Set<Scope> scopes = new HashSet<>();
		this.assignments.policies().forEach((set) -> scopes.add(set.scope()));
		return this.groups.all()
			.stream()
			.filter((group) -> group.missing() && scopes.contains(new Scope.Group(group.id())))
			.sorted(Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	/**
	 * Returns the group that probably replaces a missing one: the only group with its DN,
	 * otherwise the only group with its name. This is a proposal; nothing moves
	 * automatically.
	 */
	public Optional<Group> successor(Actor actor, GroupId missing) {
		Group gone = missing(actor, missing);
		List<Group> present = this.order.all(actor);
		List<Group> sameDn = present.stream()
			.filter((group) -> group.dn().map(DnKey::of).equals(gone.dn().map(DnKey::of)) && gone.dn().isPresent())
			.toList();
		List<Group> sameName = present.stream().filter((group) -> group.name().equalsIgnoreCase(gone.name())).toList();
		return Optional.of(sameDn.isEmpty() ? sameName : sameDn)
			.filter((candidates) -> candidates.size() == 1)
			.map(List::getFirst);
	}

	/**
	 * Returns the effect of moving a missing group's settings to another group.
	 * @throws InvalidInputException if that group sets some of them itself
	 */
	public GroupImpact preview(Actor actor, GroupId missing, GroupId to) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		List<Assignment> moved = moved(actor, missing, to, "");
		return this.impacts.of(PopulationChange.of(moved.stream().map(SettingChange.Assign::new).toList()),
				moved.stream().map(Assignment::key).collect(Collectors.toSet()));
	}

	/**
	 * Moves a missing group's settings and locks to another group.
	 * @return the effect on people
	 * @throws InvalidInputException if that group sets some of them itself
	 * @throws NeedsPlanException if it disables personal meeting IDs for many people
	 */
	public GroupImpact move(Actor actor, GroupId missing, GroupId to, String reason) {
		actor.require(Role.ADMIN);
		String why = SettingChangeValidator.reason(reason);
		Scope from = new Scope.Group(missing);
		return this.transaction.execute(actor, (recorder) -> {
			GroupImpact impact = preview(actor, missing, to);
			this.impacts.requireNoPlan(impact);
			List<Assignment> moved = moved(actor, missing, to, why);
			for (Assignment one : moved) {
				this.assignments.withdraw(from, one.key(), one.slot(), actor.name(), recorder.now());
				recorder.record(new AuditEvent.SettingCleared(missing.auditSubject(), one.key().text(),
						one.value().text(), false, one.reason()));
				recorder.record(new AuditEvent.SettingAssigned(to.auditSubject(), one.key().text(), Optional.empty(),
						one.value().text(), one.lock().isPresent(), one.lock().flatMap(Lock::until),
						one.lock().filter(Lock::noExceptions).isPresent(), one.reason()));
			}
			this.assignments.put(moved);
			return new Move(impact, moved);
		}, (move) -> PopulationChange.of(move.settings().stream().<SettingChange.Setting>mapMulti((one, changes) -> {
			changes.accept(new SettingChange.Withdraw(from, one.key(), one.slot()));
			changes.accept(new SettingChange.Assign(one));
		}).toList())).impact();
	}

	private List<Assignment> moved(Actor actor, GroupId missing, GroupId to, String reason) {
		Group gone = missing(actor, missing);
		Group target = this.order.find(actor, to);
		List<Assignment> policies = this.assignments.policies();
		Set<SettingKey> taken = policies.stream()
			.filter((set) -> set.scope().equals(new Scope.Group(to)))
			.map(Assignment::key)
			.collect(Collectors.toSet());
		List<Assignment> moved = policies.stream()
			.filter((set) -> set.scope().equals(new Scope.Group(missing)))
			.map((set) -> new Assignment(set.key(), new Scope.Group(to), set.value(), set.lock(), actor.name(),
					this.clock.instant(), reason))
			.toList();
		List<String> clashes = moved.stream()
			.map(Assignment::key)
			.filter(taken::contains)
			.map(SettingKey::text)
			.toList();
		if (!clashes.isEmpty()) {
			throw new InvalidInputException(FailureText.of("group.clash", Argument.text(target.name()),
					Argument.text(String.join(", ", clashes)), Argument.text(gone.name())));
		}
		return moved;
	}

	private Group missing(Actor actor, GroupId id) {
		return all(actor).stream()
			.filter((group) -> group.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(FailureText.of("group.not-missing", Argument.id(id.value()))));
	}

	/** The settings that moved, and the effect on people. */
	private record Move(GroupImpact impact, List<Assignment> settings) {

	}

}
