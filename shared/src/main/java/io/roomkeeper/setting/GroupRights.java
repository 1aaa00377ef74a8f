package io.roomkeeper.setting;

import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.group.GroupId;

/**
 * Who may do what with a group: admins everything, a group's own administrators what is
 * about its settings and, where it is local, its members.
 */
final class GroupRights {

	private final SettingStores stores;

	private final PersonReader people;

	GroupRights(SettingStores stores, PersonReader people) {
		this.stores = stores;
		this.people = people;
	}

	/** The groups that whoever acts administers themselves. */
	Set<GroupId> administered(Actor actor) {
		return this.people.person(actor)
			.map((person) -> this.stores.groups().administrators().administeredBy(person.id()))
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
