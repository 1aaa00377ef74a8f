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

/** The groups that the directory still has, and which of them holds which. */
public final class PresentGroups {

	private final GroupState groups;

	private final GroupAdministrators administrators;

	private final List<Group> present;

	private final Set<GroupId> ids;

	private final MembershipGraph nesting;

	/** Reads those of now. */
	public PresentGroups(Groups groups) {
		this(groups, groups.administrators());
	}

	/** Reads those of a moment. */
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
	 * Those of the groups that are still there, with places from 1 without gaps.
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

	/** All of them by priority. */
	public List<Group> byPriority() {
		return this.present;
	}

	/** Which of them holds which. */
	public MembershipGraph nesting() {
		return this.nesting;
	}

	public GroupTree tree() {
		return new GroupTree(this.present, this.nesting, this.administrators.all().keySet());
	}

	/**
	 * The groups that hold the person directly; those that were seen earlier stand first.
	 */
	public List<GroupId> directGroupsOf(PersonId person) {
		return List.copyOf(only(this.groups.directGroupsOf(person)));
	}

	private Set<GroupId> only(Collection<GroupId> some) {
		return some.stream().filter(this.ids::contains).collect(Collectors.toCollection(TreeSet::new));
	}

}
