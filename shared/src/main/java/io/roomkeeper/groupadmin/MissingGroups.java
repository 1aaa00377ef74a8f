package io.roomkeeper.groupadmin;

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
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingChangeValidator;
import io.roomkeeper.setting.SettingStores;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.PopulationIndex;

/**
 * Groups that the directory no longer has and for which something is set. What is set for
 * them applies again when they return; an admin can move it to another group.
 */
public final class MissingGroups {

	private final SettingStores stores;

	private final GroupImpacts impacts;

	private final GroupOrder order;

	private final SettingTransaction transaction;

	/**
	 * @param settings what is set
	 * @param order the groups that are there
	 */
	public MissingGroups(SettingsService settings, GroupOrder order) {
		this.stores = settings.stores();
		this.impacts = new GroupImpacts(this.stores, settings.index());
		this.order = order;
		this.transaction = settings.transaction();
	}

	/** The missing groups for which something is set, by name. */
	public List<Group> all(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		Set<Scope> scopes = new HashSet<>();
		this.stores.assignments().policies().forEach((set) -> scopes.add(set.scope()));
		return this.stores.groups()
			.all()
			.stream()
			.filter((group) -> group.missing() && scopes.contains(new Scope.Group(group.id())))
			.sorted(Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	/**
	 * The group that was probably made anew in the place of a missing one: the only one
	 * with its DN, otherwise the only one with its name. It is a proposal; nothing moves
	 * by itself.
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
	 * What moving the settings of a missing group to another one would do to whom.
	 * @throws InvalidInputException if that group sets some of them itself
	 */
	public GroupImpact preview(Actor actor, GroupId missing, GroupId to) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		List<Assignment> moved = moved(actor, missing, to, "");
		PopulationIndex after = this.impacts.now();
		for (Assignment one : moved) {
			after = after.after(new SettingChange.Assign(one));
		}
		return this.impacts.of(after, moved.stream().map(Assignment::key).collect(Collectors.toSet()));
	}

	/**
	 * Moves what is set for a missing group to another one, with its locks.
	 * @throws InvalidInputException if that group sets some of them itself
	 * @throws NeedsPlanException if it disables personal meeting IDs for many
	 */
	public void move(Actor actor, GroupId missing, GroupId to, String reason) {
		actor.require(Role.ADMIN);
		String why = SettingChangeValidator.reason(reason);
		Scope from = new Scope.Group(missing);
		this.transaction.execute(actor, (recorder) -> {
			this.impacts.requireNoPlan(preview(actor, missing, to));
			List<Assignment> moved = moved(actor, missing, to, why);
			for (Assignment one : moved) {
				this.stores.assignments().withdraw(from, one.key(), false, actor.name(), recorder.now());
				recorder.record(new AuditEvent.SettingCleared(missing.auditSubject(), one.key().text(),
						one.value().text(), false, one.reason()));
				recorder.record(new AuditEvent.SettingAssigned(to.auditSubject(), one.key().text(), Optional.empty(),
						one.value().text(), one.lock().isPresent(), one.lock().flatMap(Lock::until),
						one.lock().filter(Lock::noExceptions).isPresent(), one.reason()));
			}
			this.stores.assignments().put(moved);
			return moved;
		}, (current, moved) -> {
			PopulationIndex later = current;
			for (Assignment one : moved) {
				later = later.after(new SettingChange.Withdraw(from, one.key(), false))
					.after(new SettingChange.Assign(one));
			}
			return later;
		});
	}

	private List<Assignment> moved(Actor actor, GroupId missing, GroupId to, String reason) {
		Group gone = missing(actor, missing);
		Group target = this.order.find(actor, to);
		List<Assignment> policies = this.stores.assignments().policies();
		Set<SettingKey> taken = policies.stream()
			.filter((set) -> set.scope().equals(new Scope.Group(to)))
			.map(Assignment::key)
			.collect(Collectors.toSet());
		List<Assignment> moved = policies.stream()
			.filter((set) -> set.scope().equals(new Scope.Group(missing)))
			.map((set) -> new Assignment(set.key(), new Scope.Group(to), set.value(), set.lock(), actor.name(),
					this.stores.now(), reason))
			.toList();
		List<String> clashes = moved.stream()
			.map(Assignment::key)
			.filter(taken::contains)
			.map(SettingKey::text)
			.toList();
		if (!clashes.isEmpty()) {
			throw new InvalidInputException("'%s' sets %s itself".formatted(target.name(), String.join(", ", clashes)),
					"Withdraw these for '%s' or for '%s' first".formatted(target.name(), gone.name()));
		}
		return moved;
	}

	private Group missing(Actor actor, GroupId id) {
		return all(actor).stream()
			.filter((group) -> group.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(
					"There is no missing group %d for which something is set".formatted(id.value()),
					"Look into the findings"));
	}

}
