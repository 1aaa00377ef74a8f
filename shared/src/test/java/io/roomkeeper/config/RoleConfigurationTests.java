package io.roomkeeper.config;

import java.util.Set;

import io.roomkeeper.access.Role;
import io.roomkeeper.directory.UserDirectory.GroupName;
import io.roomkeeper.sample.SampleSignIns;
import io.roomkeeper.signin.RoleGroups;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class RoleConfigurationTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(RoleConfiguration.class);

	@Test
	void readsSeveralGroupsSeparatedBySemicolons() {
		this.context
			.withPropertyValues("roomkeeper.roles.admin=cn=admins,dc=example,dc=com; owners",
					"roomkeeper.roles.helpdesk=desk")
			.run((started) -> assertThat(started.getBean(RoleGroups.class))
				.isEqualTo(new RoleGroups(Set.of("cn=admins,dc=example,dc=com", "owners"), Set.of("desk"))));
	}

	@Test
	void makesNobodyAnAdminIfNothingIsSet() {
		this.context.run((started) -> assertThat(started.getBean(RoleGroups.class))
			.isEqualTo(new RoleGroups(Set.of(), Set.of())));
	}

	@Test
	void usesTheGroupsOfTheSampleOrganisation() {
		GroupName admins = new GroupName("cn=roomkeeper-admins,ou=groups,dc=hollowmere,dc=example",
				"roomkeeper-admins");

		this.context.withBean(SampleSignIns.class)
			.withPropertyValues("roomkeeper.roles.helpdesk=Visitors")
			.run((started) -> {
				RoleGroups groups = started.getBean(RoleGroups.class);
				assertThat(groups.rolesOf(Set.of(admins))).contains(Role.ADMIN);
				assertThat(groups.helpdesk()).containsExactly("visitors");
			});
	}

}
