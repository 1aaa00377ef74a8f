package io.roomkeeper.groupadmin;

import java.util.Comparator;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.GroupEvent;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingTransaction;

/**
 * Manages the administrators of groups. They may change the group's settings and, if the
 * group is local, its members. Admins appoint and dismiss them.
 */
public final class GroupAdministratorService {

	private final People known;

	private final Groups groups;

	private final PersonReader people;

	private final GroupOrder order;

	private final SettingTransaction transaction;

	GroupAdministratorService(People known, Groups groups, PersonReader people, GroupOrder order,
			SettingTransaction transaction) {
		this.known = known;
		this.groups = groups;
		this.people = people;
		this.order = order;
		this.transaction = transaction;
	}

	/** Returns the administrators of a group, by name. */
	public List<Person> of(Actor actor, GroupId id) {
		this.order.find(actor, id);
		return this.known.all(this.groups.administrators().of(id))
			.values()
			.stream()
			.sorted(Comparator.comparing((Person person) -> person.seen().displayName()).thenComparing(Person::id))
			.toList();
	}

	/**
	 * Makes a person an administrator of a group. Has no effect if the person already is
	 * one.
	 */
	public void appoint(Actor actor, GroupId id, PersonRef ref) {
		actor.require(Role.ADMIN);
		this.transaction.execute(actor, (recorder) -> {
			this.order.find(actor, id);
			Person person = this.people.find(ref);
			boolean appointed = this.groups.administrators().appoint(id, person.id(), recorder.now());
			if (appointed) {
				recorder.record(new GroupEvent.GroupAdministratorAppointed(id.auditSubject(), name(person)));
			}
			return appointed;
		});
	}

	/** Removes an administrator of a group. Has no effect if the person is not one. */
	public void dismiss(Actor actor, GroupId id, PersonRef ref) {
		actor.require(Role.ADMIN);
		this.transaction.execute(actor, (recorder) -> {
			this.order.find(actor, id);
			Person person = this.people.find(ref);
			boolean dismissed = this.groups.administrators().dismiss(id, person.id());
			if (dismissed) {
				recorder.record(new GroupEvent.GroupAdministratorDismissed(id.auditSubject(), name(person)));
			}
			return dismissed;
		});
	}

	private static String name(Person person) {
		return person.seen().uid().value();
	}

}
