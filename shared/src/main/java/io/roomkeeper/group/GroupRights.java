package io.roomkeeper.group;

import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.person.PersonLookup;

/**
 * Checks rights on groups. Admins may do everything. A group's own administrators may
 * change its settings and, if it is a local group, its members.
 */
public final class GroupRights {

	private final PersonLookup people;

	private final GroupAdministrators administrators;

	public GroupRights(PersonLookup people, GroupAdministrators administrators) {
		this.people = people;
		this.administrators = administrators;
	}

	/** Returns the groups that the actor administers personally. */
	public Set<GroupId> administered(Actor actor) {
		return this.people.acting(actor)
			.map((person) -> this.administrators.administeredBy(person.id()))
			.orElseGet(Set::of);
	}

	/** Returns whether the actor may set and lock the group's settings. */
	public boolean mayAdminister(Actor actor, GroupId group) {
		return actor.hasAny(Role.ADMIN) || administered(actor).contains(group);
	}

	/** Checks that the actor may set and lock the group's settings. */
	public void requireAdministrator(Actor actor, GroupId group) {
		if (!mayAdminister(actor, group)) {
			actor.require(Role.ADMIN);
		}
	}

	/** Checks that the actor may see the group's members and settings. */
	public void requireReader(Actor actor, GroupId group) {
		if (!actor.hasAny(Role.ADMIN, Role.HELPDESK) && !administered(actor).contains(group)) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
	}

}
