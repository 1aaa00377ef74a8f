package io.roomkeeper.signin;

import java.util.Set;

import io.roomkeeper.access.Role;
import io.roomkeeper.directory.UserDirectory.GroupName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoleGroupsTests {

	private static final GroupName ADMINS = new GroupName("cn=Room Admins,ou=groups,dc=example,dc=com", "Room Admins");

	private static final GroupName DESK = new GroupName("cn=desk,ou=groups,dc=example,dc=com", "desk");

	@Test
	void givesEverybodyTheRoleUser() {
		RoleGroups groups = new RoleGroups(Set.of("Room Admins"), Set.of("desk"));

		assertThat(groups.rolesOf(Set.of())).containsExactly(Role.USER);
	}

	@Test
	void recognisesAGroupByNameOrDnInAnySpelling() {
		RoleGroups byName = new RoleGroups(Set.of(" room admins "), Set.of());
		RoleGroups byDn = new RoleGroups(Set.of("CN=room admins, OU=Groups, DC=example, DC=com"), Set.of());

		assertThat(byName.rolesOf(Set.of(ADMINS))).containsExactlyInAnyOrder(Role.USER, Role.ADMIN);
		assertThat(byDn.rolesOf(Set.of(ADMINS))).containsExactlyInAnyOrder(Role.USER, Role.ADMIN);
	}

	@Test
	void givesBothRolesToMembersOfBoth() {
		RoleGroups groups = new RoleGroups(Set.of("Room Admins"), Set.of("desk"));

		assertThat(groups.rolesOf(Set.of(ADMINS, DESK))).containsExactlyInAnyOrder(Role.USER, Role.ADMIN,
				Role.HELPDESK);
	}

	@Test
	void appliesADnToThatGroupOnly() {
		RoleGroups groups = new RoleGroups(Set.of(ADMINS.dn()), Set.of());
		GroupName elsewhere = new GroupName("cn=Room Admins,ou=clubs,dc=example,dc=com", "Room Admins");
		GroupName disguised = new GroupName("cn=x,ou=clubs,dc=example,dc=com", ADMINS.dn());

		assertThat(groups.rolesOf(Set.of(elsewhere))).containsExactly(Role.USER);
		assertThat(groups.rolesOf(Set.of(disguised))).containsExactly(Role.USER);
	}

	@Test
	void makesNobodyAnAdminIfNoGroupIsNamed() {
		RoleGroups groups = new RoleGroups(Set.of(" "), Set.of());

		assertThat(groups.rolesOf(Set.of(new GroupName("", ""), ADMINS))).containsExactly(Role.USER);
	}

}
