package io.roomkeeper.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.roomkeeper.person.PersonId;

/** The groups that are not missing, and their nesting. */
public final class PresentGroups {

	private final GroupState groups;

	private final GroupAdministrators administrators;

	private final List<Group> present;

	private final Set<GroupId> ids;

	private final MembershipGraph nesting;

	/** Reads the present groups. */
	public PresentGroups(Groups groups) {
		this(groups, groups.administrators());
	}

	/** Reads the groups of a moment. */
	public PresentGroups(GroupState groups, GroupAdministrators administrators) {
		this.groups = groups;
		this.administrators = administrators;
		this.present = placed(groups.all());
		this.ids = this.present.stream().map(Group::id).collect(Collectors.toSet());
		Map<GroupId, Set<GroupId>> kept = new HashMap<>();
		groups.nesting().forEach((parent, children) -> {
			if (this.ids.contains(parent)) {
				kept.put(parent, only(children));
			}
		});
		this.nesting = new MembershipGraph(kept);
	}

	/**
	 * Returns the groups that are not missing, with places from 1 without gaps.
	 * @param all all groups by priority
	 */
	public static List<Group> placed(List<Group> all) {
		List<Group> present = new ArrayList<>();
		for (Group group : all) {
			if (!group.missing()) {
				present.add(new Group(group.id(), group.directoryId(), group.dn(), group.name(), present.size() + 1,
						false));
			}
		}
		return List.copyOf(present);
	}

	/** Returns these groups by priority. */
	public List<Group> byPriority() {
		return this.present;
	}

	/** Returns the nesting of these groups. */
	public MembershipGraph nesting() {
		return this.nesting;
	}

	public GroupTree tree() {
		return new GroupTree(this.present, this.nesting, this.administrators.all().keySet());
	}

	/**
	 * Returns the groups that list the person directly, in the order in which they were
	 * first seen.
	 */
	public List<GroupId> directGroupsOf(PersonId person) {
		return List.copyOf(only(this.groups.directGroupsOf(person)));
	}

	private Set<GroupId> only(Collection<GroupId> some) {
		return some.stream().filter(this.ids::contains).collect(Collectors.toCollection(TreeSet::new));
	}

}
