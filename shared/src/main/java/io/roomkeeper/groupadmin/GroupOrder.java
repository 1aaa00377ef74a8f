package io.roomkeeper.groupadmin;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.text.Argument;

/**
 * Reads and changes the order of all groups. The first group that manages a setting
 * decides it.
 */
public final class GroupOrder {

	private final Groups groups;

	private final GroupRights rights;

	private final GroupImpacts impacts;

	private final SettingTransaction transaction;

	GroupOrder(Groups groups, GroupRights rights, GroupImpacts impacts, SettingTransaction transaction) {
		this.groups = groups;
		this.rights = rights;
		this.impacts = impacts;
		this.transaction = transaction;
	}

	/** Returns all groups that are not missing, by priority. */
	public List<Group> all(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return present();
	}

	/** Returns one group if the actor may see it. */
	public Group find(Actor actor, GroupId id) {
		this.rights.requireReader(actor, id);
		return present().stream()
			.filter((group) -> group.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(FailureText.of("group.none", Argument.id(id.value()))));
	}

	/**
	 * Returns the effect of moving a group to a place. In the legacy model, the order has
	 * no effect.
	 * @throws InvalidInputException if there is no such place
	 */
	public GroupImpact preview(Actor actor, GroupId id, int place) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return impact(id, moved(find(actor, id), place));
	}

	/**
	 * Moves a group to a place, from 1. The groups in between move up or down by one.
	 * @throws InvalidInputException if there is no such place
	 * @throws NeedsPlanException if it disables personal meeting IDs for many people
	 */
	public void move(Actor actor, GroupId id, int place) {
		actor.require(Role.ADMIN);
		this.transaction.execute(actor, (recorder) -> {
			Group group = find(actor, id);
			List<GroupId> order = moved(group, place);
			int before = present().indexOf(group) + 1;
			if (before != place) {
				this.impacts.requireNoPlan(impact(id, order));
				this.groups.order(withMissing(order), recorder.now());
				recorder.record(new AuditEvent.GroupPriorityChanged(id.auditSubject(), before, place));
			}
			return order;
		}, (order) -> ordered(order));
	}

	private GroupImpact impact(GroupId id, List<GroupId> order) {
		return this.impacts.of(ordered(order), id);
	}

	private static PopulationChange ordered(List<GroupId> order) {
		return PopulationChange.ofGroups((population) -> population.ordered(order));
	}

	private List<GroupId> moved(Group group, int place) {
		List<GroupId> order = new ArrayList<>(present().stream().map(Group::id).toList());
		if (place < 1 || place > order.size()) {
			throw new InvalidInputException(
					FailureText.of("group.priority", Argument.number(place), Argument.number(order.size())));
		}
		order.remove(group.id());
		order.add(place - 1, group.id());
		return order;
	}

	private List<Group> present() {
		return PresentGroups.placed(this.groups.all());
	}

	/** Appends missing groups to the present ones, so that places have no gaps. */
	private List<GroupId> withMissing(List<GroupId> present) {
		List<GroupId> all = new ArrayList<>(present);
		this.groups.all().stream().filter(Group::missing).map(Group::id).forEach(all::add);
		return all;
	}

}
