package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Set;

import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.UserDirectory.GroupName;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.roomkeeper.directory.ldap.ActiveDirectoryLike.dn;
import static io.roomkeeper.directory.ldap.ActiveDirectoryLike.group;
import static io.roomkeeper.directory.ldap.ActiveDirectoryLike.person;
import static org.assertj.core.api.Assertions.assertThat;

/** The preset {@code active-directory}. */
class ActiveDirectoryTests {

	private static final int USUAL = 512;

	private static final int DISABLED = 514;

	@AutoClose
	@SuppressWarnings("NullAway.Init")
	private static ActiveDirectoryLike server;

	@BeforeAll
	static void start() {
		server = ActiveDirectoryLike.start(person("ada", 1, 1001, 513, USUAL) + person("bob", 1, 1002, 513, USUAL)
				+ person("cleo", 1, 1003, 600, USUAL) + person("gone", 1, 1004, 600, DISABLED)
				+ person("foreign", 2, 1005, 513, USUAL) + group("everybody", 513) + group("few", 600, "ada")
				+ group("many", 601, "m1", "m2", "m3", "m4", "m5", "m6", "ada") + group("outer", 602, "everybody"));
	}

	@Test
	void formatsABinaryIdentityLikeActiveDirectory() {
		assertThat(UserDirectoryContract.all(server.directory().users()))
			.filteredOn((one) -> one.uid().equals(new Uid("ada")))
			.extracting(DirectoryUser::id)
			.containsExactly(new DirectoryId("00112233-4455-6677-8899-aabb000003e9"));
	}

	@Test
	void treatsADisabledAccountAsAbsent() {
		assertThat(UserDirectoryContract.all(server.directory().users())).extracting((one) -> one.uid().value())
			.containsExactlyInAnyOrder("ada", "bob", "cleo", "foreign");
		assertThat(server.directory().signIn("gone", "secret of gone")).isEmpty();
		assertThat(server.directory().signIn("ADA", "secret of ada")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada", "ADA", "CORP\\ada", "corp.example\\Ada", "ada.principal@corp.example",
			"Ada.Principal@CORP.example" })
	void findsAPersonByAccountDomainAndPrincipalName(String typed) {
		assertThat(server.directory().signIn(typed, "secret of ada")).map((one) -> one.uid().value()).contains("ada");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CORP\\", "\\", "ada\\CORP", "CORP\\a*", "ada@corp.example", "*@corp.example" })
	void findsNobodyByAnotherName(String typed) {
		assertThat(server.directory().signIn(typed, "secret of ada")).isEmpty();
	}

	@Test
	void isCheckedCompletelyAlthoughItRefersToOtherServers() {
		List<DirectoryFinding> findings = server.doctor().examine(Set.of(dn("few")));

		assertThat(findings).filteredOn((finding) -> finding.level() == DirectoryFinding.Level.FAILURE).isEmpty();
		assertThat(findings).extracting(DirectoryFinding::check).contains("size limit", "role groups");
	}

	@Test
	void readsAllRangesOfMembers() {
		assertThat(members("many")).containsExactly(dn("m1"), dn("m2"), dn("m3"), dn("m4"), dn("m5"), dn("m6"),
				dn("ada"));
	}

	@Test
	void countsMembersByPrimaryGroupInTheSameDomain() {
		assertThat(members("everybody")).containsExactly(dn("ada"), dn("bob"));
		assertThat(members("few")).containsExactly(dn("ada"), dn("cleo"), dn("gone"));
	}

	@Test
	void climbsFromThePrimaryGroup() {
		assertThat(names(server.directory().groupsOf(dn("bob")))).containsExactlyInAnyOrder("everybody", "outer");
		assertThat(names(server.directory().groupsOf(dn("ada")))).containsExactlyInAnyOrder("everybody", "outer", "few",
				"many");
		assertThat(names(server.directory().groupsOf(dn("foreign")))).isEmpty();
		assertThat(names(server.directory().groupsOf(dn("nobody")))).isEmpty();
	}

	@Test
	void continuesFromTheLastUpdateOfTheSameController() {
		try (ActiveDirectoryLike own = ActiveDirectoryLike
			.start((person("ada", 1, 1001, 513, USUAL) + person("bob", 1, 1002, 513, USUAL) + group("few", 600, "ada"))
				.replace("\ncn:", "\nuSNChanged: 100500\ncn:"))) {
			own.committed(100_500);
			DirectoryReading whole = own.directory().everything();
			UserDirectoryContract.all(whole.users());
			ChangeMark mark = whole.mark().orElseThrow();
			own.change("""
					dn: cn=bob,dc=corp,dc=example
					changetype: modify
					replace: userAccountControl
					userAccountControl: 514
					-
					replace: uSNChanged
					uSNChanged: 100701
					-

					dn: cn=few,dc=corp,dc=example
					changetype: modify
					replace: member
					member: cn=bob,dc=corp,dc=example
					-
					replace: uSNChanged
					uSNChanged: 100702
					-

					dn: cn=ada,dc=corp,dc=example
					changetype: modify
					replace: uSNChanged
					uSNChanged: 100499
					-
					""");
			own.committed(100_702);

			DirectoryReading changes = own.directory().changesSince(mark).orElseThrow();

			assertThat(mark.kind()).isEqualTo(ChangeMark.Kind.UPDATE_NUMBER);
			assertThat(mark.reached()).isEqualTo(100_500);
			assertThat(UserDirectoryContract.all(changes.users())).isEmpty();
			assertThat(changes.switchedOff()).containsExactly(new DirectoryId("00112233-4455-6677-8899-aabb000003ea"));
			assertThat(UserDirectoryContract.all(changes.groups())).extracting(DirectoryGroup::name)
				.containsExactly("few");
			assertThat(changes.mark().orElseThrow().reached()).isEqualTo(100_702);
		}
	}

	@Test
	void readsEverythingAgainIfAnotherControllerAnswersOrTheCountRestarts() {
		try (ActiveDirectoryLike own = ActiveDirectoryLike.start(person("ada", 1, 1001, 513, USUAL))) {
			own.committed(200_000);
			DirectoryReading whole = own.directory().everything();
			ChangeMark mark = whole.mark().orElseThrow();

			own.committed(199_999);
			assertThat(own.directory().changesSince(mark)).isEmpty();

			own.committed(200_001);
			assertThat(own.directory().changesSince(mark)).isPresent();

			own.becomesAnother();
			assertThat(own.directory().changesSince(mark)).isEmpty();
		}
	}

	@Test
	void leavesNoMarkIfSeveralControllersAnswered() {
		try (ActiveDirectoryLike own = ActiveDirectoryLike.start(person("ada", 1, 1001, 513, USUAL))) {
			DirectoryReading whole = own.directory().everything();
			ChangeMark mark = whole.mark().orElseThrow();
			DirectoryReading changes = own.directory().changesSince(mark).orElseThrow();

			own.becomesAnother();
			UserDirectoryContract.all(whole.users());

			assertThat(whole.mark()).isEmpty();
			UserDirectoryContract.fails(DirectoryException.Kind.PROTOCOL, "several domain controllers", changes::users);
		}
	}

	private static List<String> members(String name) {
		return UserDirectoryContract.all(server.directory().groups())
			.stream()
			.filter((one) -> one.name().equals(name))
			.map(DirectoryGroup::members)
			.findFirst()
			.orElseThrow();
	}

	private static List<String> names(Set<GroupName> groups) {
		return groups.stream().map(GroupName::name).toList();
	}

}
