package io.roomkeeper.groupadmin;

import java.util.Comparator;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.GroupEvent;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingStores;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.SettingsService;

/**
 * Manages the administrators of groups. They may change the group's settings and, if the
 * group is local, its members. Admins appoint and dismiss them.
 */
public final class GroupAdministratorService {

	private final SettingStores stores;

	private final PersonReader people;

	private final GroupOrder order;

	private final SettingTransaction transaction;

	/** Creates the service. */
	public GroupAdministratorService(SettingsService settings, GroupOrder order) {
		this.stores = settings.stores();
		this.people = settings.people();
		this.order = order;
		this.transaction = settings.transaction();
	}

	/** Returns the administrators of a group, by name. */
	public List<Person> of(Actor actor, GroupId id) {
		this.order.find(actor, id);
		return this.stores.people()
			.all(this.stores.groups().administrators().of(id))
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
			boolean appointed = this.stores.groups().administrators().appoint(id, person.id(), recorder.now());
			if (appointed) {
				recorder.record(new GroupEvent.GroupAdministratorAppointed(id.auditSubject(), name(person)));
			}
			return appointed;
		});
	}

	/** Removes an administrator of a group. Has no effect if the person is none. */
	public void dismiss(Actor actor, GroupId id, PersonRef ref) {
		actor.require(Role.ADMIN);
		this.transaction.execute(actor, (recorder) -> {
			this.order.find(actor, id);
			Person person = this.people.find(ref);
			boolean dismissed = this.stores.groups().administrators().dismiss(id, person.id());
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
