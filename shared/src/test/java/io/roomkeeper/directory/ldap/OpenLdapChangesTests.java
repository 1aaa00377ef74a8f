package io.roomkeeper.directory.ldap;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.DirectoryUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the changes that a real OpenLDAP reports. */
@Tag("openldap")
class OpenLdapChangesTests {

	@SuppressWarnings("NullAway.Init")
	private static OpenLdapServer server;

	@BeforeAll
	static void start() {
		String ldif = (SmallOrganisation.ldif() + SmallOrganisation.crowd(50)).replace("\nobjectClass: inetOrgPerson",
				"\nmodifyTimestamp: 20240101000000Z\nobjectClass: inetOrgPerson");
		server = OpenLdapServer.start(SmallOrganisation.BASE, new StringReader(
				ldif.replace("\nobjectClass: groupOf", "\nmodifyTimestamp: 20240201000000Z\nobjectClass: groupOf")));
	}

	@AfterAll
	static void stop() {
		if (server != null) {
			server.close();
		}
	}

	private static LdapUserDirectory directory() {
		return new LdapUserDirectory(TestSettings.of(server.properties()));
	}

	@Test
	void returnsPeopleAndGroupsThatChangedSinceTheFullRead() {
		DirectoryReading whole = directory().everything();
		UserDirectoryContract.all(whole.users());
		UserDirectoryContract.all(whole.groups());
		ChangeMark mark = whole.mark().orElseThrow();
		server.change("""
				dn: uid=person-00007,ou=people,dc=example,dc=org
				changetype: modify
				replace: mail
				mail: seven@example.org
				-

				dn: cn=others,ou=groups,dc=example,dc=org
				changetype: modify
				add: member
				member: uid=person-00007,ou=people,dc=example,dc=org
				-
				""");

		DirectoryReading changes = directory().changesSince(mark).orElseThrow();
		List<DirectoryUser> users = UserDirectoryContract.all(changes.users());
		List<DirectoryGroup> groups = UserDirectoryContract.all(changes.groups());

		assertThat(changes.complete()).isFalse();
		assertThat(users).extracting((user) -> user.uid().value()).containsExactly("person-00007");
		assertThat(groups).filteredOn((group) -> group.name().equals("others"))
			.singleElement()
			.satisfies((group) -> assertThat(group.members()).hasSize(2));
		assertThat(changes.mark().orElseThrow().reached()).isGreaterThan(mark.reached());
	}

	@Test
	void keepsTheMarkIfNothingChanged() {
		ChangeMark mark = new ChangeMark(ChangeMark.Kind.MODIFY_TIMESTAMP, "", 4_000_000_000L);

		DirectoryReading changes = directory().changesSince(mark).orElseThrow();

		assertThat(UserDirectoryContract.all(changes.users())).isEmpty();
		assertThat(UserDirectoryContract.all(changes.groups())).isEmpty();
		assertThat(changes.mark()).contains(mark);
	}

	@Test
	void doesNotContinueFromTheMarkOfAnotherKindOfServer() {
		assertThat(directory().changesSince(new ChangeMark(ChangeMark.Kind.UPDATE_NUMBER, "00aa", 1))).isEmpty();
	}

	@Test
	void distinguishesConfigurations() {
		LdapUserDirectory other = new LdapUserDirectory(
				TestSettings.of(withGroupFilter("(objectClass=groupOfUniqueNames)")));

		assertThat(directory().scope()).isEqualTo(directory().scope()).isNotEqualTo(other.scope());
	}

	private static Map<String, String> withGroupFilter(String filter) {
		Map<String, String> properties = new HashMap<>(server.properties());
		properties.put("roomkeeper.directory.group-filter", filter);
		return properties;
	}

}
