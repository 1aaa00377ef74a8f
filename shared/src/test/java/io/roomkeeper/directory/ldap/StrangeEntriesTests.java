package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.unboundid.ldap.sdk.Attribute;
import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.directory.ldap.HostileServer.Answer;
import io.roomkeeper.directory.ldap.doctor.LdapDoctorTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A strange entry does not prevent others from being read. */
class StrangeEntriesTests {

	@ParameterizedTest
	@ValueSource(strings = { "not a dn", "", ",", "=", "cn=a,,dc=example,dc=org", "cn=a\\zz,dc=example,dc=org",
			"cn=a\\,dc=x\\", "cn=\"a,dc=x", "cn=#zz,dc=example,dc=org", "cn=a\0b,dc=example,dc=org",
			"cn=a\r\nb,dc=example,dc=org", "cn=a\u202eb,dc=example,dc=org", "cn=a\ufffdb,dc=example,dc=org" })
	void leavesOutAnEntryWhoseNameCannotBeUsed(String dn) {
		Read<DirectoryUser> read = people((answer) -> answer.entryAt(dn, uid("strange"), id("s")));

		assertThat(read.taken()).extracting((user) -> user.uid().value()).containsExactly("before", "after");
		assertThat(read.refused()).singleElement().satisfies((entry) -> {
			assertThat(entry.taken()).isFalse();
			assertThat(entry.reason().plain()).startsWith("Its name ");
			assertThat(entry.dn()).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "a\r\nb", "a\u202eb", "a\u200bb", "a\ufffdb", "\u001b[2J" })
	void leavesOutAPersonWithoutAUsableUidOrIdentityAndIdentifiesThem(String value) {
		Read<DirectoryUser> uid = people((answer) -> answer.entry("x", uid(value), id("known")));
		Read<DirectoryUser> identity = people((answer) -> answer.entry("x", uid("x"), id(value)));

		assertThat(uid.taken()).hasSize(2);
		assertThat(uid.refused()).singleElement()
			.satisfies((entry) -> assertThat(entry.id()).contains(new DirectoryId("known")))
			.satisfies((entry) -> assertThat(entry.reason().plain()).startsWith("Its uid "));
		assertThat(identity.taken()).hasSize(2);
		assertThat(identity.refused()).singleElement()
			.satisfies((entry) -> assertThat(entry.id()).isEmpty())
			.satisfies((entry) -> assertThat(entry.dn()).isEqualTo("cn=x,dc=example,dc=org"));
	}

	@Test
	void readsAPersonWithoutTheirUnusableMailAddressAndReportsIt() {
		Read<DirectoryUser> read = people(
				(answer) -> answer.person("ada", new Attribute("mail", "a@x\r\nBcc: b@y", "ada@example.org"),
						new Attribute("displayName", "Ada\u202e"), new Attribute("givenName", "x".repeat(300))));

		DirectoryUser ada = read.taken().get(1);
		assertThat(ada.mail()).contains("ada@example.org");
		assertThat(ada.displayName()).isEqualTo("Ada");
		assertThat(ada.givenName()).hasSize(256);
		assertThat(read.refused()).hasSize(3).allMatch(RefusedEntry::taken);
		assertThat(read.refused()).extracting(RefusedEntry::dn).containsOnly("cn=ada,dc=example,dc=org");
	}

	@Test
	void keepsAGroupThatListsAnInvalidName() {
		Attribute members = new Attribute("member", "no dn", "cn=a\\zz", "x".repeat(5000),
				"cn=before,dc=example,dc=org");
		Read<DirectoryGroup> read = read(
				(answer) -> answer.entry("staff", new Attribute("cn", "sta\u0000ff"), id("g"), members),
				LdapUserDirectory::groups);

		assertThat(read.taken()).singleElement()
			.satisfies((group) -> assertThat(group.members()).hasSize(4))
			.satisfies((group) -> assertThat(group.name()).isEqualTo("sta ff"));
		assertThat(read.refused()).singleElement().matches(RefusedEntry::taken);
	}

	@Test
	void findsTheIdentityAttributeEvenIfTheFirstEntryIsStrange() {
		try (HostileServer server = HostileServer
			.start((search, answer) -> answer.entryAt("cn=a\\zz,dc=example,dc=org", uid("a")).person("ada").page(""));
				DirectoryCursor<DirectoryUser> users = server
					.directory("openldap", "roomkeeper.directory.user-filter", "(uid=*)")
					.users()) {
			assertThat(users.next().id()).isEqualTo(new DirectoryId("id-ada"));
		}
	}

	@Test
	void checksADirectoryWithStrangeEntriesCompletely() {
		String twice = SmallOrganisation.ldif() + """

				dn: cn=Ada Again,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-000000000001
				uid: ADA
				cn: Ada Again
				sn: Again
				mail: Ada@Example.org

				dn: uid=bcc,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-00000000000b
				uid: bcc
				cn: Bcc
				sn: Bcc
				mail:: YUB4DQpCY2M6IGJAeQ==
				""";
		try (EmbeddedDirectory server = EmbeddedDirectory.start(SmallOrganisation.BASE, new StringReader(twice))) {
			var access = server.settings().server();
			var findings = LdapDoctorTests.examine(Map.of("roomkeeper.directory.url", server.url(),
					"roomkeeper.directory.base", SmallOrganisation.BASE, "roomkeeper.directory.bind-dn",
					access.bindDn(), "roomkeeper.directory.bind-password", access.bindPassword()), Set.of("inner"));

			assertThat(LdapDoctorTests.text(findings, "double entryUUID")).startsWith("2 people share 1 value");
			assertThat(LdapDoctorTests.text(findings, "double uid")).startsWith("4 people share 2 values");
			assertThat(LdapDoctorTests.text(findings, "double mail")).startsWith("2 people share 1 value");
			assertThat(LdapDoctorTests.text(findings, "values")).contains("uid=bcc").contains("line break");
			assertThat(LdapDoctorTests.text(findings, "entries")).contains("cn=Nobody");
			assertThat(LdapDoctorTests.text(findings, "role groups")).isNotEmpty();
		}
	}

	private static Attribute uid(String value) {
		return new Attribute("uid", value);
	}

	private static Attribute id(String value) {
		return new Attribute("entryUUID", value);
	}

	/** Reads a strange entry between two normal ones. */
	private static Read<DirectoryUser> people(Strange entry) {
		try (HostileServer server = HostileServer.start((search, answer) -> {
			switch (search) {
				case 0 -> {
					answer.person("before");
					entry.add(answer);
					answer.page("more");
				}
				default -> answer.person("after").page("");
			}
		})) {
			return Read.of(server.directory().users());
		}
	}

	private static Read<DirectoryGroup> read(Strange entry,
			Function<LdapUserDirectory, DirectoryCursor<DirectoryGroup>> what) {
		try (HostileServer server = HostileServer.start((search, answer) -> {
			entry.add(answer);
			answer.page("");
		})) {
			return Read.of(what.apply(server.directory()));
		}
	}

	private interface Strange {

		void add(Answer answer) throws IOException;

	}

	private record Read<T>(List<T> taken, List<RefusedEntry> refused) {

		static <T> Read<T> of(DirectoryCursor<T> cursor) {
			List<T> taken = UserDirectoryContract.all(cursor);
			return new Read<>(taken, List.copyOf(cursor.refused()));
		}

	}

}
