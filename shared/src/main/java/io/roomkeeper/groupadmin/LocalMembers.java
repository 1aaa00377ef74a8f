package io.roomkeeper.groupadmin;

import java.util.Collection;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.GroupEvent;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.population.PopulationChange;

/**
 * Manages the members of local groups. Admins and a group's own administrators may change
 * them. The members of other groups come from the directory.
 */
public final class LocalMembers {

	private final Groups groups;

	private final GroupRights rights;

	private final GroupImpacts impacts;

	private final GroupOrder order;

	private final SettingTransaction transaction;

	private final PastedMembers list;

	private final PeoplePages pages;

	LocalMembers(Groups groups, GroupRights rights, GroupImpacts impacts, GroupOrder order,
			SettingTransaction transaction, PastedMembers list, PeoplePages pages) {
		this.groups = groups;
		this.rights = rights;
		this.impacts = impacts;
		this.order = order;
		this.transaction = transaction;
		this.list = list;
		this.pages = pages;
	}

	/** Returns whether the actor may change the group's members. */
	public boolean mayChange(Actor actor, Group group) {
		return !group.fromDirectory() && this.rights.mayAdminister(actor, group.id());
	}

	/**
	 * Returns one page of the people who could be added to the group or removed from it,
	 * by name.
	 * @param joining true to add people, false to remove them
	 * @param text words, each of which must begin a word of name, uid or mail
	 */
	public List<Person> candidates(Actor actor, GroupId id, boolean joining, String text, int offset, int limit) {
		this.rights.requireAdministrator(actor, id);
		Population population = this.impacts.population();
		PeopleSet members = population.direct(id).and(population.present());
		PeopleSet some = joining ? population.present().without(members) : members;
		return this.pages.page(this.pages.matching(some, text), population.present(), offset, limit);
	}

	/**
	 * Returns the effect of a pasted list; changes nothing.
	 * @param list uids and mail addresses with any separators
	 * @param joining true to add people, false to remove them
	 * @throws InvalidInputException if the list is too long or the group comes from the
	 * directory
	 */
	public MembershipPreview preview(Actor actor, GroupId id, String list, boolean joining) {
		return preview(actor, id, PastedMembers.pieces(list), joining);
	}

	/** Returns the effect of a list of uids and mail addresses; changes nothing. */
	public MembershipPreview preview(Actor actor, GroupId id, List<String> list, boolean joining) {
		requireAdministrator(actor, id);
		PeopleSet before = this.impacts.population().direct(id);
		List<MemberLine> lines = this.list.read(PastedMembers.pieces(String.join("\n", list)), before, joining);
		PeopleSet moving = PeopleSet
			.of(new MembershipPreview(joining, lines, new GroupImpact(List.of(), 0, false)).people()
				.stream()
				.map(Person::id)
				.toList());
		return new MembershipPreview(joining, lines, this.impacts.of(moved(id, moving, joining), id));
	}

	/**
	 * Adds the listed people to a local group or removes them. Lines that match nobody
	 * have no effect.
	 * @return the outcome of each line
	 * @throws NeedsPlanException if it disables personal meeting IDs for many people
	 */
	public MembershipPreview apply(Actor actor, GroupId id, List<String> list, boolean joining) {
		return this.transaction.execute(actor, (recorder) -> {
			MembershipPreview preview = preview(actor, id, list, joining);
			this.impacts.requireNoPlan(preview.impact());
			Collection<PersonId> moving = ids(preview);
			Collection<PersonId> nobody = List.of();
			List<String> uids = preview.people().stream().map((person) -> person.seen().uid().value()).toList();
			this.groups.changeMembers(id, joining ? moving : nobody, joining ? nobody : moving, recorder.now());
			GroupEvent.GroupMembersChanged.of(id.auditSubject(), joining ? uids : List.of(), joining ? List.of() : uids)
				.forEach(recorder::record);
			return preview;
		}, (preview) -> moved(id, PeopleSet.of(ids(preview)), joining));
	}

	private static PopulationChange moved(GroupId id, PeopleSet moving, boolean joining) {
		return PopulationChange.ofGroups((population) -> {
			PeopleSet before = population.direct(id);
			return population.with(id, joining ? before.or(moving) : before.without(moving));
		});
	}

	private static List<PersonId> ids(MembershipPreview preview) {
		return preview.people().stream().map(Person::id).toList();
	}

	private void requireAdministrator(Actor actor, GroupId id) {
		this.rights.requireAdministrator(actor, id);
		LocalGroups.requireLocal(this.order.find(actor, id));
	}

}
