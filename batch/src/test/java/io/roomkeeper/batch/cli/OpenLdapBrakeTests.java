package io.roomkeeper.batch.cli;

import java.io.StringReader;
import java.nio.file.Path;

import io.roomkeeper.directory.ldap.OpenLdapServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Accidents of real directories: a wrong filter, and a restore with new IDs. */
@Tag("openldap")
class OpenLdapBrakeTests {

	private static final String BASE = "dc=example,dc=org";

	private static final int PEOPLE = 20;

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@Test
	void aWrongGroupFilterPausesTheSyncAndARestoredDirectoryKeepsItsPeople() {
		try (OpenLdapServer server = OpenLdapServer.start(BASE, new StringReader("""
				dn: dc=example,dc=org
				objectClass: domain
				dc: example

				""" + people("") + group("")))) {
			this.commands.set(server.properties());
			this.commands.set("roomkeeper.data-dir", this.folder.resolve("data").toString());
			JsonNode first = run(ExitCode.DONE, "sync", "--output=json");

			this.commands.set("roomkeeper.directory.group-filter", "(objectClass=organizationalUnit)");
			JsonNode filtered = run(ExitCode.WAITS, "sync", "--output=json");
			this.commands.set("roomkeeper.directory.group-filter", "(objectClass=groupOfNames)");
			JsonNode again = run(ExitCode.DONE, "sync", "--output=json");

			server.change(deletions());
			server.change(people("changetype: add\n") + group("changetype: add\n"));
			JsonNode restored = run(ExitCode.WAITS, "sync", "--output=json");
			JsonNode plan = run(ExitCode.DONE, "sync", "--same-people", "--plan", "--output=json");
			JsonNode same = run(ExitCode.DONE, "sync", "--same-people", "--confirm=" + restored.get("runId").asInt(),
					"--output=json");
			JsonNode after = run(ExitCode.DONE, "sync", "--output=json");

			assertThat(first.get("created").asInt()).isEqualTo(PEOPLE);
			assertThat(filtered.get("message").asString()).contains("remove 20 of 20 people from groups");
			assertThat(again.get("groups").get("unchanged").asInt()).isOne();
			assertThat(restored.get("message").asString()).contains("mark 20 of 20 people missing",
					"A restored directory, or another ID attribute?");
			assertThat(plan.get("updated").asInt()).isEqualTo(PEOPLE);
			assertThat(same.get("updated").asInt()).isEqualTo(PEOPLE);
			assertThat(same.get("groups").get("created").asInt()).isZero();
			assertThat(after.get("unchanged").asInt()).isEqualTo(PEOPLE);
			assertThat(after.get("groups").get("unchanged").asInt()).isOne();
		}
	}

	private static String people(String change) {
		StringBuilder ldif = new StringBuilder();
		for (int i = 0; i < PEOPLE; i++) {
			ldif.append("dn: uid=p%1$d,dc=example,dc=org\n%2$sobjectClass: inetOrgPerson\nuid: p%1$d\ncn: P\nsn: P\n\n"
				.formatted(i, change));
		}
		return ldif.toString();
	}

	private static String group(String change) {
		StringBuilder ldif = new StringBuilder(
				"dn: cn=crew,dc=example,dc=org\n%sobjectClass: groupOfNames\ncn: crew\n".formatted(change));
		for (int i = 0; i < PEOPLE; i++) {
			ldif.append("member: uid=p%d,dc=example,dc=org\n".formatted(i));
		}
		return ldif + "\n";
	}

	private static String deletions() {
		StringBuilder ldif = new StringBuilder("dn: cn=crew,dc=example,dc=org\nchangetype: delete\n\n");
		for (int i = 0; i < PEOPLE; i++) {
			ldif.append("dn: uid=p%d,dc=example,dc=org\nchangetype: delete\n\n".formatted(i));
		}
		return ldif.toString();
	}

	private JsonNode run(int expected, String... arguments) {
		assertThat(this.commands.run(arguments)).as("%s", this.commands.out()).isEqualTo(expected);
		return this.commands.json();
	}

}
