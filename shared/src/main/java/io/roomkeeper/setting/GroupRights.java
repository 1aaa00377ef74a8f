package io.roomkeeper.setting;

import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.People;
import io.roomkeeper.group.GroupAdministrators;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonLookup;

/**
 * Who may do what with a group: admins everything, a group's own administrators what is
 * about its settings and, where it is local, its members.
 */
final class GroupRights {

	private final PersonLookup people;

	private final GroupAdministrators administrators;

	GroupRights(People people, GroupAdministrators administrators) {
		this.people = new PersonLookup(people);
		this.administrators = administrators;
	}

	/** The groups that whoever acts administers themselves. */
	Set<GroupId> administered(Actor actor) {
		return this.people.acting(actor)
			.map((person) -> this.administrators.administeredBy(person.id()))
			.orElseGet(Set::of);
	}

	/** Whether whoever acts may set and lock the group's settings. */
	boolean mayAdminister(Actor actor, GroupId group) {
		return actor.hasAny(Role.ADMIN) || administered(actor).contains(group);
	}

	/** Goes on only for whoever may set and lock the group's settings. */
	void requireAdministrator(Actor actor, GroupId group) {
		if (!mayAdminister(actor, group)) {
			actor.require(Role.ADMIN);
		}
	}

	/** Goes on only for whoever may see the group's members and settings. */
	void requireReader(Actor actor, GroupId group) {
		if (!actor.hasAny(Role.ADMIN, Role.HELPDESK) && !administered(actor).contains(group)) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
	}

}
