package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.RefusedEntry;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory.GroupName;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for every kind of directory server, which holds the small organisation and a
 * crowd of 2,500 people.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UserDirectoryContract {

	static final int CROWD = 2500;

	/** The configuration with which the server is read. */
	abstract Map<String, String> properties();

	/** Changes what the server holds, by LDIF change records. */
	abstract void change(String ldif);

	LdapUserDirectory directory(String... keysAndValues) {
		Map<String, String> properties = new HashMap<>(properties());
		for (int i = 0; i < keysAndValues.length; i += 2) {
			properties.put("roomkeeper.directory." + keysAndValues[i], keysAndValues[i + 1]);
		}
		return new LdapUserDirectory(TestSettings.of(properties));
	}

	static <T> List<T> all(DirectoryCursor<T> cursor) {
		List<T> all = new ArrayList<>();
		try (cursor) {
			cursor.forEachRemaining(all::add);
		}
		return all;
	}

	DirectoryUser person(String uid) {
		return all(directory("user-filter", "(uid=%s)".formatted(uid)).users()).getFirst();
	}

	@Test
	void readsEverybodyPageByPage() {
		List<DirectoryUser> users = all(directory("page-size", "400").users());

		assertThat(users).hasSizeGreaterThan(CROWD).extracting(DirectoryUser::id).doesNotHaveDuplicates();
	}

	@Test
	void readsAllFieldsOfAPerson() {
		DirectoryUser ada = person("ada");

		assertThat(ada.id().value()).isEqualTo("0a000000-0000-4000-8000-000000000001");
		assertThat(ada.dn()).isEqualTo(SmallOrganisation.ADA);
		assertThat(ada.uid()).isEqualTo(new Uid("ada"));
		assertThat(List.of(ada.displayName(), ada.givenName(), ada.familyName())).containsExactly("Ada Lovelace", "Ada",
				"Lovelace");
		assertThat(ada.mail()).contains("ada@example.org");
		assertThat(ada.licence()).isEqualTo(Licence.LICENSED);
	}

	@Test
	void showsTheCommonNameIfThereIsNoDisplayName() {
		DirectoryUser brook = person("brook");

		assertThat(brook.displayName()).isEqualTo("Brook Näf");
		assertThat(brook.mail()).isEmpty();
		assertThat(brook.licence()).isEqualTo(Licence.BASIC);
	}

	@Test
	void readsANumberAndALinkFromTheDirectory() {
		DirectoryUser ada = all(directory("user-filter", "(uid=ada)", "number-attribute", "telephoneNumber",
				"link-attribute", "labeledURI")
			.users()).getFirst();

		assertThat(ada.number()).contains("345 678 9012");
		assertThat(ada.link()).contains("ada.lovelace");
	}

	@Test
	void leavesOutPeopleWithoutAUidAndReportsThem() {
		try (DirectoryCursor<DirectoryUser> users = directory().users()) {
			users.forEachRemaining((user) -> assertThat(user.displayName()).isNotEqualTo("Nobody"));

			assertThat(users.refused()).containsExactly(new RefusedEntry("cn=Nobody,ou=people,dc=example,dc=org",
					Message.of("entry.lacks", Argument.text("uid")), false,
					Optional.of(new DirectoryId("0a000000-0000-4000-8000-000000000004"))));
		}
	}

	@Test
	void recognisesARenamedPerson() {
		DirectoryUser before = person("change-me");

		change("""
				dn: uid=change-me,ou=people,dc=example,dc=org
				changetype: modrdn
				newrdn: uid=changed
				deleteoldrdn: 1
				""");

		assertThat(person("changed").id()).isEqualTo(before.id());
	}

	@Test
	void readsMembersOfBothKindsOfGroups() {
		List<DirectoryGroup> groups = all(directory().groups());

		assertThat(groups).filteredOn((group) -> group.name().equals("inner"))
			.singleElement()
			.satisfies((group) -> assertThat(group.members()).containsExactlyInAnyOrder(SmallOrganisation.ADA,
					"cn=Chen\\, Wei,ou=people,dc=example,dc=org"));
		assertThat(groups).filteredOn((group) -> group.name().equals("outer"))
			.singleElement()
			.satisfies((group) -> assertThat(group.members()).containsExactlyInAnyOrder(
					"cn=inner,ou=groups,dc=example,dc=org", "cn=circle,ou=groups,dc=example,dc=org"));
	}

	@Test
	void removesTheUniqueIdentifierFromAMember() {
		List<DirectoryGroup> groups = all(directory("group-filter", "(cn=with identifier)").groups());

		assertThat(groups).singleElement()
			.satisfies((group) -> assertThat(group.members()).containsExactly(SmallOrganisation.ADA));
	}

	@Test
	void followsNestedGroupsAndEndsInCycles() {
		assertThat(directory().groupsOf(SmallOrganisation.ADA)).extracting(GroupName::name)
			.contains("inner", "outer", "circle")
			.doesNotContain("others");
	}

	@Test
	void findsTheGroupsOfANameWithAnEscapedComma() {
		assertThat(directory().groupsOf(person("chen").dn())).extracting(GroupName::name)
			.contains("inner", "outer", "circle")
			.doesNotContain("others");
	}

	@Test
	void signsInWithTheRightPassword() {
		assertThat(directory().signIn("Ada", "difference engine")).map(DirectoryUser::uid).contains(new Uid("ada"));
	}

	@Test
	void refusesAWrongPassword() {
		assertThat(directory().signIn("ada", "Difference engine")).isEmpty();
	}

	@Test
	void refusesAnEmptyPassword() {
		assertThat(directory().signIn("ada", "")).isEmpty();
	}

	@Test
	void refusesAnUnknownPerson() {
		assertThat(directory().signIn("ida", "difference engine")).isEmpty();
	}

	@Test
	void escapesFilterCharactersInAName() {
		assertThat(directory().signIn("a*", "difference engine")).isEmpty();
		assertThat(directory().signIn("ada)(objectClass=*", "difference engine")).isEmpty();
		assertThat(directory().signIn("*)(uid=ada", "difference engine")).isEmpty();
	}

	@Test
	void refusesANameThatTwoPeopleHave() {
		assertThat(directory().signIn("twin", "first")).isEmpty();
	}

	@Test
	void reportsThatItsOwnPasswordIsRefused() {
		fails(Kind.CREDENTIALS, "bind-password", directory("bind-password", "wrong")::users);
	}

	@Test
	void reportsThatTheBaseDoesNotExist() {
		fails(Kind.BASE, "ou=nowhere", () -> all(directory("user-base", "ou=nowhere,dc=example,dc=org").users()));
	}

	@Test
	void reportsAnInvalidFilter() {
		fails(Kind.CONFIGURATION, "user-filter", () -> all(directory("user-filter", "(&(uid=*)").users()));
	}

	@Test
	void reportsAnInvalidBase() {
		fails(Kind.CONFIGURATION, "user-base", () -> all(directory("user-base", "nowhere").users()));
	}

	static void fails(Kind kind, String naming, Runnable action) {
		assertThatExceptionOfType(DirectoryException.class).isThrownBy(action::run)
			.satisfies((failure) -> assertThat(failure.kind()).isEqualTo(kind))
			.withMessageContaining(naming)
			.withMessageNotContaining(OpenLdapServer.PASSWORD)
			.withMessageNotContaining("\n");
	}

}
