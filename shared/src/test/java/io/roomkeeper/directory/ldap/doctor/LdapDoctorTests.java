package io.roomkeeper.directory.ldap.doctor;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryFinding.Level;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.ldap.EmbeddedDirectory;
import io.roomkeeper.directory.ldap.LdapUserDirectory;
import io.roomkeeper.directory.ldap.SmallOrganisation;
import io.roomkeeper.directory.ldap.TestSettings;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

public class LdapDoctorTests {

	@AutoClose
	@SuppressWarnings("NullAway.Init")
	private static EmbeddedDirectory server;

	@BeforeAll
	static void start() {
		server = EmbeddedDirectory.start(SmallOrganisation.BASE, new StringReader(SmallOrganisation.ldif()));
	}

	@Test
	void findsNothingWrongWithADirectoryThatWorks() {
		List<DirectoryFinding> findings = examine(Set.of("inner", DnKey.of("CN=outer, ou=groups,dc=example,dc=org")));

		assertThat(findings).noneMatch((one) -> one.level() == Level.FAILURE);
		assertThat(findings).extracting(DirectoryFinding::check)
			.contains("name", "port", "tls", "bind", "paging", "sorting", "clock", "people", "limits", "size limit",
					"groups", "role groups");
		assertThat(text(findings, "people")).startsWith("6 people").contains("1 other entry");
		assertThat(text(findings, "groups")).startsWith("5 groups");
	}

	@Test
	void countsPeopleWithoutAnAttribute() {
		List<DirectoryFinding> findings = examine(Set.of(), "number-attribute", "pager");

		assertThat(level(findings, "attribute entryUUID")).isEqualTo(Level.OK);
		assertThat(text(findings, "attribute mail")).startsWith("6 of 7 people");
		assertThat(level(findings, "attribute uid")).isEqualTo(Level.WARNING);
		assertThat(level(findings, "attribute pager")).isEqualTo(Level.WARNING);
	}

	@Test
	void reportsAMissingRoleGroup() {
		List<DirectoryFinding> findings = examine(Set.of("inner", "admins"));

		assertThat(level(findings, "role groups")).isEqualTo(Level.FAILURE);
		assertThat(text(findings, "role groups")).contains("'admins'").doesNotContain("inner");
	}

	@Test
	void reportsWhatIsWrongAndHowToFixIt() {
		assertFails("base", "user-base", "user-base", "ou=nowhere,dc=example,dc=org");
		assertFails("bind", "bind-password", "bind-password", "wrong");
		assertFails("name", "name resolution", "url", "ldap://nowhere.invalid");
		assertFails("port", "host and port", "url", "ldap://127.0.0.1:1");
		assertFails("people", "user-filter", "user-filter", "(uid=nobody)");
	}

	private static void assertFails(String check, String remedy, String... keysAndValues) {
		assertThat(examine(Set.of(), keysAndValues))
			.filteredOn((one) -> one.level() == Level.FAILURE && one.check().equals(check))
			.singleElement()
			.satisfies((one) -> assertThat(one.remedy()).contains(remedy).endsWith(".").doesNotEndWith(".."))
			.satisfies((one) -> assertThat(one.text()).endsWith(".").doesNotContain(one.remedy()));
	}

	private static List<DirectoryFinding> examine(Set<String> roleGroups, String... keysAndValues) {
		DirectorySettings.Server access = server.settings().server();
		Map<String, String> properties = new HashMap<>(Map.of("roomkeeper.directory.url", server.url(),
				"roomkeeper.directory.base", SmallOrganisation.BASE, "roomkeeper.directory.bind-dn", access.bindDn(),
				"roomkeeper.directory.bind-password", access.bindPassword()));
		return examine(properties, roleGroups, keysAndValues);
	}

	public static List<DirectoryFinding> examine(Map<String, String> properties, Set<String> roleGroups,
			String... keysAndValues) {
		Map<String, String> all = new HashMap<>(properties);
		for (int i = 0; i < keysAndValues.length; i += 2) {
			all.put("roomkeeper.directory." + keysAndValues[i], keysAndValues[i + 1]);
		}
		DirectorySettings settings = TestSettings.of(all);
		return new LdapDoctor(settings, new LdapUserDirectory(settings)).examine(roleGroups);
	}

	public static String text(List<DirectoryFinding> findings, String check) {
		return only(findings, check).text();
	}

	public static Level level(List<DirectoryFinding> findings, String check) {
		return only(findings, check).level();
	}

	private static DirectoryFinding only(List<DirectoryFinding> findings, String check) {
		return findings.stream().filter((one) -> one.check().equals(check)).findFirst().orElseThrow();
	}

}
