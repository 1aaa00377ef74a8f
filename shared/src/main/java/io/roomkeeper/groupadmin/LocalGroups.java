package io.roomkeeper.groupadmin;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.GroupEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Manages local groups, which exist only in Roomkeeper. Admins create, rename and delete
 * them. A sync never changes them, and groups of the directory are never changed here.
 */
public final class LocalGroups {

	private final Groups groups;

	private final Assignments assignments;

	private final GroupImpacts impacts;

	private final GroupOrder order;

	private final SettingTransaction transaction;

	LocalGroups(Groups groups, Assignments assignments, GroupImpacts impacts, GroupOrder order,
			SettingTransaction transaction) {
		this.groups = groups;
		this.assignments = assignments;
		this.impacts = impacts;
		this.order = order;
		this.transaction = transaction;
	}

	/**
	 * Creates a group without members, last in priority.
	 * @throws InvalidInputException if the name is invalid or taken
	 */
	public GroupId create(Actor actor, String name) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			String usable = usable(name, Optional.empty());
			GroupId id = this.groups.allot(1);
			Group group = new Group(id, Optional.empty(), Optional.empty(), usable, 1, false);
			this.groups.add(List.of(group), recorder.now());
			recorder.record(new GroupEvent.GroupCreated(group.id().auditSubject(), usable));
			return id;
		}, (id) -> PopulationChange.ofGroups((population) -> population.with(id, PeopleSet.NOBODY)));
	}

	/**
	 * Creates a group without members at a place in the order.
	 * @param place 1 to the number of groups plus one; the group at that place and those
	 * after it move down
	 * @throws InvalidInputException if the name is invalid or taken, or there is no such
	 * place
	 */
	public GroupId create(Actor actor, String name, int place) {
		actor.require(Role.ADMIN);
		int last = this.order.all(actor).size() + 1;
		if (place < 1 || place > last) {
			throw new InvalidInputException(
					FailureText.of("group.priority", Argument.number(place), Argument.number(last)));
		}
		GroupId made = create(actor, name);
		if (place < last) {
			this.order.move(actor, made, place);
		}
		return made;
	}

	/**
	 * Renames a local group.
	 * @throws InvalidInputException if the name is invalid or taken, or the group comes
	 * from the directory
	 */
	public void rename(Actor actor, GroupId id, String name) {
		actor.require(Role.ADMIN);
		this.transaction.execute(actor, (recorder) -> {
			Group group = local(actor, id);
			String usable = usable(name, Optional.of(id));
			boolean renamed = !usable.equals(group.name());
			if (renamed) {
				this.groups.update(List.of(named(group, usable, false)), recorder.now());
				recorder.record(new GroupEvent.GroupRenamed(group.id().auditSubject(), group.name(), usable));
			}
			return renamed;
		});
	}

	/** Returns the effect of deleting a local group. */
	public GroupImpact previewDelete(Actor actor, GroupId id) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		local(actor, id);
		return this.impacts.of(without(id), id);
	}

	private static PopulationChange without(GroupId id) {
		return PopulationChange.ofGroups((population) -> population.without(id));
	}

	/**
	 * Deletes a local group and withdraws its assignments.
	 * @throws NeedsPlanException if it disables personal meeting IDs for many people
	 */
	public void delete(Actor actor, GroupId id) {
		actor.require(Role.ADMIN);
		this.transaction.execute(actor, (recorder) -> {
			Group group = local(actor, id);
			this.impacts.requireNoPlan(previewDelete(actor, id));
			List<Assignment> set = setFor(id);
			withdraw(actor, recorder, group, set);
			List<PersonId> members = PeopleSet.of(this.groups.directMembers(id)).page(0, Integer.MAX_VALUE);
			this.groups.changeMembers(id, List.of(), members, recorder.now());
			this.groups.update(List.of(named(group, group.name(), true)), recorder.now());
			recorder.record(new GroupEvent.GroupDeleted(group.id().auditSubject(), group.name(), members.size()));
			return set;
		}, (set) -> without(id).then(PopulationChange
			.of(set.stream().map((one) -> new SettingChange.Withdraw(one.scope(), one.key(), one.slot())).toList())));
	}

	private List<Assignment> setFor(GroupId id) {
		return this.assignments.policies().stream().filter((set) -> set.scope().equals(new Scope.Group(id))).toList();
	}

	private void withdraw(Actor actor, AuditedTransaction.Recorder recorder, Group group, List<Assignment> all) {
		for (Assignment set : all) {
			this.assignments.withdraw(set.scope(), set.key(), set.slot(), actor.name(), recorder.now());
			recorder.record(new AuditEvent.SettingCleared(group.id().auditSubject(), set.key().text(),
					set.value().text(), false, ""));
		}
	}

	/** Returns a group if it is local. */
	private Group local(Actor actor, GroupId id) {
		Group group = this.order.find(actor, id);
		requireLocal(group);
		return group;
	}

	static void requireLocal(Group group) {
		if (group.fromDirectory()) {
			throw new InvalidInputException(FailureText.of("group.of-directory", Argument.text(group.name())));
		}
	}

	private static Group named(Group group, String name, boolean missing) {
		return new Group(group.id(), Optional.empty(), Optional.empty(), name, group.priority(), missing);
	}

	private String usable(String name, Optional<GroupId> self) {
		String stripped = ValueGate.typed(ValueKind.TYPED_NAME, Message.of("typed.group-name"), name);
		boolean taken = this.groups.all()
			.stream()
			.anyMatch((group) -> !group.missing() && group.name().equalsIgnoreCase(stripped)
					&& self.filter(group.id()::equals).isEmpty());
		if (taken) {
			throw new InvalidInputException(FailureText.of("group.name-taken", Argument.text(stripped)));
		}
		return stripped;
	}

}
