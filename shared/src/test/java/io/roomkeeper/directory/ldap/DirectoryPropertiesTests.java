package io.roomkeeper.directory.ldap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DirectoryPropertiesTests {

	@Test
	void needOnlyAnAddressAndABase() {
		DirectorySettings settings = settings("url=ldap://ldap.example.org", "base=dc=example,dc=org");

		assertThat(settings.server().urls()).containsExactly("ldap://ldap.example.org:389");
		assertThat(settings.users())
			.isEqualTo(new DirectorySettings.Search("dc=example,dc=org", "(objectClass=inetOrgPerson)"));
		assertThat(settings.groups().filter())
			.isEqualTo("(|(objectClass=groupOfNames)(objectClass=groupOfUniqueNames)(objectClass=posixGroup))");
		assertThat(settings.attributes().id()).isEqualTo("entryUUID nsUniqueId objectGUID");
		assertThat(settings.attributes().licensedValues()).containsExactly("licensed");
		assertThat(settings.server().caFile()).isEqualTo(Optional.empty());
	}

	@Test
	void allowSeveralServers() {
		DirectorySettings settings = settings("url=ldaps://one, ldaps://two:1636 LDAPS://three/", "base=dc=example");

		assertThat(settings.server().urls()).containsExactly("ldaps://one:636", "ldaps://two:1636",
				"ldaps://three:636");
	}

	@Test
	void addMissingParenthesesToAFilter() {
		assertThat(settings("url=ldap://one", "base=dc=example", "user-filter=employeeNumber=*").users().filter())
			.isEqualTo("(employeeNumber=*)");
	}

	@Test
	void disableWhatIsSetToAnEmptyValue() {
		assertThat(settings("url=ldap://one", "base=dc=example", "licence-attribute=").attributes().licence())
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "url=http://one", "url=ldap:one", "url=ldap://", "url=ldap://one/dc=example",
			"url=ldap://user@one", "url=ldap://one two://three", "url=ldap://one,ldaps://two", "base=", "bind-dn=cn=x",
			"bind-password=x", "page-size=0", "read-timeout=0s", "url=ldap://one?x", "preset=novell" })
	void refuseContradictions(String wrong) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> settings("url=ldap://one", "base=dc=example", wrong))
			.withMessageContaining("roomkeeper.directory.");
	}

	@Test
	void refuseTlsTwice() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> settings("url=ldaps://one", "base=dc=example", "start-tls=true"))
			.withMessageContaining("start-tls");
	}

	@Test
	void hideThePassword() {
		DirectorySettings settings = settings("url=ldap://one", "base=dc=example", "bind-dn=cn=x",
				"bind-password=secret");

		assertThat(settings.server().bindPassword()).isEqualTo("secret");
		assertThat(settings.toString()).doesNotContain("secret");
	}

	@Test
	void alsoComeFromTheEnvironment() {
		Map<String, Object> environment = Map.of("ROOMKEEPER_DIRECTORY_URL", "ldap://one", "ROOMKEEPER_DIRECTORY_BASE",
				"dc=example", "ROOMKEEPER_DIRECTORY_BIND_DN", "cn=x", "ROOMKEEPER_DIRECTORY_BIND_PASSWORD", "secret",
				"ROOMKEEPER_DIRECTORY_GROUP_FILTER", "(cn=*)", "ROOMKEEPER_DIRECTORY_LICENSED_VALUES", "a,b");

		new ApplicationContextRunner()
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
			.withUserConfiguration(LdapConfiguration.class)
			.run((context) -> {
				DirectorySettings settings = context.getBean(DirectorySettings.class);
				assertThat(settings.server().bindDn()).isEqualTo("cn=x");
				assertThat(settings.server().bindPassword()).isEqualTo("secret");
				assertThat(settings.groups().filter()).isEqualTo("(cn=*)");
				assertThat(settings.attributes().licensedValues()).isEqualTo(List.of("a", "b"));
			});
	}

	@Test
	void leaveTheDirectoryToOthersIfNoAddressIsSet() {
		DirectorySettings own = settings("url=ldap://own", "base=dc=own");

		new ApplicationContextRunner().withPropertyValues("roomkeeper.directory.url=")
			.withBean(DirectorySettings.class, () -> own)
			.withUserConfiguration(LdapConfiguration.class)
			.run((context) -> assertThat(context).getBean(DirectorySettings.class).isSameAs(own));
	}

	private static DirectorySettings settings(String... keysAndValues) {
		Map<String, String> properties = new HashMap<>();
		Arrays.stream(keysAndValues)
			.map((pair) -> pair.split("=", 2))
			.forEach((pair) -> properties.put("roomkeeper.directory." + pair[0], pair[1]));
		return TestSettings.of(properties);
	}

}
