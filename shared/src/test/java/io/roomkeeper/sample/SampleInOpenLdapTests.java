package io.roomkeeper.sample;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.directory.ldap.LdapConfiguration;
import io.roomkeeper.directory.ldap.OpenLdapServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("openldap")
class SampleInOpenLdapTests {

	private static final SampleOrganisation ORGANISATION = new SampleOrganisation();

	@Test
	void isAcceptedByOpenLdapUnchanged() {
		try (OpenLdapServer server = OpenLdapServer.start(SampleOrganisation.BASE,
				new StringReader(ORGANISATION.ldif()))) {
			context(server.properties()).run((started) -> {
				UserDirectory directory = started.getBean(UserDirectory.class);

				assertThat(all(directory.users())).hasSize(2000)
					.extracting((user) -> user.id().value())
					.containsExactlyInAnyOrderElementsOf(
							ORGANISATION.people().stream().map((person) -> person.entryUuid().toString()).toList());
				assertThat(all(directory.groups())).extracting(DirectoryGroup::name)
					.containsExactlyInAnyOrderElementsOf(
							ORGANISATION.groups().stream().map(SampleGroup::name).toList());
				Optional<DirectoryUser> ana = directory.signIn("ana.garcia", SampleSignIns.PASSWORD);
				assertThat(ana.flatMap(DirectoryUser::link)).contains("ana.garcia");
				assertThat(ana.map(DirectoryUser::licence)).contains(Licence.LICENSED);
			});
		}
	}

	@Test
	void acceptsABigOrganisationToo(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("big.ldif");
		new BigOrganisation(3000, 300).writeLdif(file);

		try (OpenLdapServer server = OpenLdapServer.start(BigOrganisation.BASE, Files.newBufferedReader(file))) {
			context(server.properties()).run((started) -> {
				UserDirectory directory = started.getBean(UserDirectory.class);

				assertThat(all(directory.users())).hasSize(3000);
				assertThat(all(directory.groups())).hasSize(300)
					.filteredOn((group) -> group.name().equals("Everybody"))
					.allMatch((group) -> group.members().size() == 3000);
			});
		}
	}

	private static ApplicationContextRunner context(Map<String, String> properties) {
		List<String> pairs = new ArrayList<>(
				List.of("roomkeeper.directory.link-attribute=" + SampleOrganisation.LINK_ATTRIBUTE));
		properties.forEach((key, value) -> pairs.add(key + '=' + value));
		return new ApplicationContextRunner().withUserConfiguration(LdapConfiguration.class)
			.withPropertyValues(pairs.toArray(String[]::new));
	}

	private static <T> List<T> all(DirectoryCursor<T> cursor) {
		List<T> all = new ArrayList<>();
		try (cursor) {
			cursor.forEachRemaining(all::add);
		}
		assertThat(cursor.refused()).isEmpty();
		return all;
	}

}
