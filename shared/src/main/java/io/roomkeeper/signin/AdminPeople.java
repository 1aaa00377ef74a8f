package io.roomkeeper.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.roomkeeper.access.Role;
import io.roomkeeper.directory.UserDirectory.GroupName;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;

/**
 * The people who are admins according to the last sync, as direct members of the groups
 * that grant the role. It serves notices only; rights are checked separately each time.
 */
public final class AdminPeople {

	private final Groups groups;

	private final People people;

	private final RoleGroups roleGroups;

	/**
	 * @param roleGroups the groups that grant roles
	 */
	public AdminPeople(Groups groups, People people, RoleGroups roleGroups) {
		this.groups = groups;
		this.people = people;
		this.roleGroups = roleGroups;
	}

	/** Returns the admins who are present in the directory. */
	public List<Person> all() {
		List<PersonId> members = this.groups.all()
			.stream()
			.filter((group) -> !group.missing() && grantsAdmin(group))
			.flatMapToInt((group) -> Arrays.stream(this.groups.directMembers(group.id())))
			.distinct()
			.mapToObj(PersonId::new)
			.toList();
		return this.people.all(members).values().stream().filter((person) -> person.missingSince().isEmpty()).toList();
	}

	private boolean grantsAdmin(Group group) {
		return group.dn()
			.map((dn) -> this.roleGroups.rolesOf(Set.of(new GroupName(dn, group.name()))).contains(Role.ADMIN))
			.orElse(false);
	}

}
