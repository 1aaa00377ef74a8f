package io.roomkeeper.sample;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import io.roomkeeper.access.Role;
import io.roomkeeper.config.RoleConfiguration;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.ldap.LdapConfiguration;
import io.roomkeeper.signin.RoleGroups;
import io.roomkeeper.store.StoreConfiguration;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

class SampleConfigurationTests {

	@Test
	void letsItsFivePeopleSignInWithTheirRoles() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			context(database).run((started) -> {
				UserDirectory directory = started.getBean(UserDirectory.class);
				RoleGroups roleGroups = started.getBean(RoleGroups.class);

				List<Set<Role>> roles = new ArrayList<>();
				for (SampleSignIns.SignIn signIn : started.getBean(SampleSignIns.class).all()) {
					DirectoryUser user = directory.signIn(signIn.uid(), SampleSignIns.PASSWORD).orElseThrow();
					assertThat(user.displayName()).isEqualTo(signIn.displayName());
					roles.add(roleGroups.rolesOf(directory.groupsOf(user.dn())));
				}

				assertThat(roles).containsExactly(Set.of(Role.USER, Role.ADMIN), Set.of(Role.USER, Role.ADMIN),
						Set.of(Role.USER, Role.HELPDESK), Set.of(Role.USER), Set.of(Role.USER));
				assertThat(directory.signIn("ana.garcia", "wrong")).isEmpty();
				assertThat(directory.signIn("ruth.feldman", SampleSignIns.PASSWORD)).isEmpty();
			});
		}
	}

	@Test
	void showsThePathFromPhysicsUpToEveryone() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			context(database).run((started) -> {
				UserDirectory directory = started.getBean(UserDirectory.class);
				DirectoryUser ana = directory.signIn("ana.garcia", SampleSignIns.PASSWORD).orElseThrow();

				assertThat(directory.groupsOf(ana.dn())).extracting(UserDirectory.GroupName::name)
					.containsExactlyInAnyOrder("Physics", "Undergrads", "Students", "Everyone");
			});
		}
	}

	@Test
	void isAbsentIfADirectoryIsConfigured() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			context(database)
				.withPropertyValues("roomkeeper.directory.url=ldap://127.0.0.1", "roomkeeper.directory.base=dc=x")
				.run((started) -> {
					assertThat(started).doesNotHaveBean(SampleOrganisation.class).doesNotHaveBean(SampleData.class);
					assertThat(started.getBean(RoleGroups.class)).isEqualTo(new RoleGroups(Set.of(), Set.of()));
				});
		}
	}

	private static ApplicationContextRunner context(TestDatabase database) {
		return new ApplicationContextRunner().withBean(DataSource.class, database::dataSource)
			.withBean(PlatformTransactionManager.class, database::transactionManager)
			.withBean(Clock.class, Clock::systemUTC)
			.withUserConfiguration(StoreConfiguration.class, LdapConfiguration.class, SampleConfiguration.class,
					RoleConfiguration.class);
	}

}
