package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.directory.ldap.OpenLdapServer;
import io.roomkeeper.sample.SampleOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job on real input: an organisation's LDIF in a real OpenLDAP, synced and swept
 * by the commands.
 */
@Tag("openldap")
class OpenLdapThreadTests {

	@TempDir
	Path folder;

	private final List<String> set = new ArrayList<>();

	@AfterEach
	void clear() {
		this.set.forEach(System::clearProperty);
	}

	@Test
	void everybodyInTheDirectoryGetsARoomAndTheIdleOnesExpire() {
		try (OpenLdapServer server = OpenLdapServer.start(SampleOrganisation.BASE,
				new StringReader(new SampleOrganisation().ldif()))) {
			server.properties().forEach(this::set);
			set("roomkeeper.data-dir", this.folder.resolve("data").toString());
			set("roomkeeper.ledger-complete-since", "2024-01-01");
			set("roomkeeper.brake.sweep-percent", "100");

			JsonNode sync = run("sync", "--as-of=2026-03-01", "--output=json");
			JsonNode again = run("sync", "--as-of=2026-03-02", "--output=json");
			JsonNode sweep = run("sweep", "--as-of=2027-03-01", "--output=json");

			assertThat(sync.get("created").asInt()).isEqualTo(2_000);
			assertThat(sync.get("groups").get("created").asInt()).isEqualTo(40);
			assertThat(again.get("unchanged").asInt()).isEqualTo(2_000);
			assertThat(again.get("groups").get("unchanged").asInt()).isEqualTo(40);
			assertThat(sweep.get("expired").asInt()).isEqualTo(2_000);
		}
	}

	@Test
	void aNewcomerGetsARoomAndTheirGroupFromASyncOfChanges() {
		try (OpenLdapServer server = OpenLdapServer.start(SampleOrganisation.BASE,
				new StringReader(new SampleOrganisation().ldif()
					.replace("\nobjectClass: inetOrgPerson",
							"\nmodifyTimestamp: 20240101000000Z\nobjectClass: inetOrgPerson")))) {
			server.properties().forEach(this::set);
			set("roomkeeper.data-dir", this.folder.resolve("data").toString());
			run("sync", "--output=json");
			server.change("""
					dn: uid=new.comer,%1$s
					changetype: add
					objectClass: inetOrgPerson
					uid: new.comer
					cn: New Comer
					sn: Comer

					dn: cn=newcomers,%1$s
					changetype: add
					objectClass: groupOfNames
					cn: newcomers
					member: uid=new.comer,%1$s
					""".formatted(SampleOrganisation.BASE));

			JsonNode changes = run("sync", "--changes", "--output=json");
			JsonNode full = run("sync", "--output=json");

			assertThat(changes.get("created").asInt()).isEqualTo(1);
			assertThat(changes.get("read").asInt()).isLessThan(100);
			assertThat(changes.get("groups").get("created").asInt()).isEqualTo(1);
			assertThat(full.get("unchanged").asInt()).isEqualTo(2_001);
			assertThat(full.get("groups").get("unchanged").asInt()).isEqualTo(41);
		}
	}

	private void set(String key, String value) {
		System.setProperty(key, value);
		this.set.add(key);
	}

	private static JsonNode run(String... arguments) {
		StringWriter out = new StringWriter();
		RoomkeeperCommand.run(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), arguments);
		return new JsonMapper().readTree(out.toString());
	}

}
