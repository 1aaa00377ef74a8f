package io.roomkeeper.setting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;

/** The one order of all groups: the first that manages a setting speaks. */
public final class GroupOrder {

	private final Groups groups;

	private final AuditTrail trail;

	private final UnitOfWork work;

	private final Clock clock;

	/**
	 * @param groups the groups
	 * @param trail what was done
	 * @param work makes several things one
	 * @param clock tells when
	 */
	public GroupOrder(Groups groups, AuditTrail trail, UnitOfWork work, Clock clock) {
		this.groups = groups;
		this.trail = trail;
		this.work = work;
		this.clock = clock;
	}

	/** All groups that the directory still has, by priority. */
	public List<Group> all(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.groups.all().stream().filter((group) -> !group.missing()).toList();
	}

	/** One of them. */
	public Group find(Actor actor, GroupId id) {
		return all(actor).stream()
			.filter((group) -> group.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("There is no group %d".formatted(id.value()),
					"Show a member to see the numbers of their groups"));
	}

	/**
	 * Moves a group to a place, from 1; those between move up or down by one.
	 * @throws InvalidInputException where there are not so many places
	 */
	public void move(Actor actor, GroupId id, int place) {
		actor.require(Role.ADMIN);
		List<Group> order = new ArrayList<>(this.groups.all());
		Group group = find(actor, id);
		if (place < 1 || place > order.size()) {
			throw new InvalidInputException("No group can have priority %d".formatted(place),
					"Use 1 to %d".formatted(order.size()));
		}
		int before = order.indexOf(group) + 1;
		if (before == place) {
			return;
		}
		order.remove(group);
		order.add(place - 1, group);
		this.work.run(() -> {
			this.groups.order(order.stream().map(Group::id).toList(), this.clock.instant());
			this.trail.append(actor, new AuditEvent.GroupPriorityChanged("group " + id.value(), before, place),
					this.clock.instant());
		});
	}

}
