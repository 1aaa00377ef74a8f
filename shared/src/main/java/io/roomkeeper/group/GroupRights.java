package io.roomkeeper.group;

import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;

/**
 * Who may do what with a group: admins everything, a group's own administrators what is
 * about its settings and, where it is local, its members.
 */
public final class GroupRights {

	private final PersonLookup people;

	private final GroupAdministrators administrators;

	public GroupRights(People people, GroupAdministrators administrators) {
		this.people = new PersonLookup(people);
		this.administrators = administrators;
	}

	/** The groups that whoever acts administers themselves. */
	public Set<GroupId> administered(Actor actor) {
		return this.people.acting(actor)
			.map((person) -> this.administrators.administeredBy(person.id()))
			.orElseGet(Set::of);
	}

	/** Whether whoever acts may set and lock the group's settings. */
	public boolean mayAdminister(Actor actor, GroupId group) {
		return actor.hasAny(Role.ADMIN) || administered(actor).contains(group);
	}

	/** Goes on only for whoever may set and lock the group's settings. */
	public void requireAdministrator(Actor actor, GroupId group) {
		if (!mayAdminister(actor, group)) {
			actor.require(Role.ADMIN);
		}
	}

	/** Goes on only for whoever may see the group's members and settings. */
	public void requireReader(Actor actor, GroupId group) {
		if (!actor.hasAny(Role.ADMIN, Role.HELPDESK) && !administered(actor).contains(group)) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
	}

}
