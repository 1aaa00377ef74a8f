package io.roomkeeper.groupadmin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupRights;
import io.roomkeeper.group.GroupTree;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.MembershipGraph;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.GroupSettings;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.Population;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Shows groups, their members and the settings that apply there. Admins and the helpdesk
 * see all groups; others see those that they administer.
 */
public final class GroupQueries {

	private final Groups groups;

	private final GroupRights rights;

	private final GroupSettings settings;

	private final GroupOrder order;

	private final GroupAdministratorService appointments;

	private final PeoplePages pages;

	GroupQueries(Groups groups, GroupRights rights, GroupSettings settings, GroupOrder order,
			GroupAdministratorService appointments, PeoplePages pages) {
		this.groups = groups;
		this.rights = rights;
		this.settings = settings;
		this.order = order;
		this.appointments = appointments;
		this.pages = pages;
	}

	/** Returns whether there is any group that the actor may see. */
	public boolean opensTo(Actor actor) {
		return actor.hasAny(Role.ADMIN, Role.HELPDESK) || !this.rights.administered(actor).isEmpty();
	}

	/** Returns the groups that the actor may see, by priority, with their counts. */
	public List<GroupLine> lines(Actor actor) {
		List<Group> groups = PresentGroups.placed(this.groups.all());
		if (!actor.hasAny(Role.ADMIN, Role.HELPDESK)) {
			Set<GroupId> own = this.rights.administered(actor);
			groups = groups.stream().filter((group) -> own.contains(group.id())).toList();
		}
		return lines(groups);
	}

	/** Returns one group with its counts. */
	public GroupLine line(Actor actor, GroupId id) {
		return lines(List.of(this.order.find(actor, id))).getFirst();
	}

	/** Returns one group with the groups above and below it. */
	public GroupProfile profile(Actor actor, GroupId id) {
		Group group = this.order.find(actor, id);
		PresentGroups present = new PresentGroups(this.groups);
		GroupTree tree = present.tree();
		List<List<Group>> above = present.nesting()
			.pathsFrom(Set.of(id))
			.values()
			.stream()
			.filter((path) -> path.size() > 1)
			.map((path) -> path.stream().flatMap((one) -> tree.find(one).stream()).toList())
			.toList();
		List<GroupProfile.Branch> below = new ArrayList<>();
		descend(id, 1, tree, present.nesting(), new HashSet<>(Set.of(id)), below);
		return new GroupProfile(lines(List.of(group)).getFirst(), above, below, this.appointments.of(actor, id));
	}

	/**
	 * Returns the settings of an imaginary licensed person who is a member of that group
	 * only.
	 */
	public List<EffectiveSetting> policy(Actor actor, GroupId id) {
		this.order.find(actor, id);
		return this.settings.ofMember(id);
	}

	/**
	 * Returns the members of a group.
	 * @param nested whether to include members through other groups
	 * @param text words, each of which must begin a word of name, uid or mail
	 */
	public PeopleSet members(Actor actor, GroupId id, boolean nested, String text) {
		this.order.find(actor, id);
		Population population = this.settings.population();
		PeopleSet members = nested ? population.members(id) : population.direct(id);
		return this.pages.matching(members.and(population.present()), text);
	}

	/** Returns one page of the members, by name. */
	public List<Person> page(Actor actor, GroupId id, PeopleSet members, int offset, int limit) {
		this.rights.requireReader(actor, id);
		return this.pages.page(members, this.settings.population().present(), offset, limit);
	}

	private void descend(GroupId id, int depth, GroupTree tree, MembershipGraph nesting, Set<GroupId> seen,
			List<GroupProfile.Branch> below) {
		List<Group> children = nesting.childrenOf(id)
			.stream()
			.filter(seen::add)
			.flatMap((child) -> tree.find(child).stream())
			.sorted(Comparator.comparing(Group::name).thenComparing(Group::id))
			.toList();
		for (GroupLine line : lines(children)) {
			below.add(new GroupProfile.Branch(line, depth));
			descend(line.group().id(), depth + 1, tree, nesting, seen, below);
		}
	}

	private List<GroupLine> lines(List<Group> groups) {
		Population population = this.settings.population();
		Map<GroupId, Set<SettingKey>> managed = this.settings.managed();
		return groups.stream()
			.map((group) -> new GroupLine(group, population.direct(group.id()).countIn(population.present()),
					population.members(group.id()).countIn(population.present()),
					managed.getOrDefault(group.id(), Set.of()).size()))
			.toList();
	}

}
