package io.roomkeeper.batch.cli;

import java.io.StringReader;
import java.nio.file.Path;

import io.roomkeeper.directory.ldap.OpenLdapServer;
import io.roomkeeper.sample.SampleOrganisation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job on real input: an organisation's LDIF in a real OpenLDAP, synced and swept
 * by the commands.
 */
@Tag("openldap")
class OpenLdapThreadTests {

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@Test
	void everybodyInTheDirectoryGetsARoomAndUnusedRoomsExpire() {
		try (OpenLdapServer server = OpenLdapServer.start(SampleOrganisation.BASE,
				new StringReader(new SampleOrganisation().ldif()))) {
			this.commands.set(server.properties());
			this.commands.set("roomkeeper.data-dir", this.folder.resolve("data").toString());
			this.commands.set("roomkeeper.ledger-complete-since", "2024-01-01");
			this.commands.set("roomkeeper.brake.sweep-percent", "100");

			JsonNode sync = this.commands.json("sync", "--as-of=2026-03-01");
			JsonNode again = this.commands.json("sync", "--as-of=2026-03-02");
			JsonNode sweep = this.commands.json("sweep", "--as-of=2027-03-01");

			assertThat(sync.get("created").asInt()).isEqualTo(2_000);
			assertThat(sync.get("groups").get("created").asInt()).isEqualTo(40);
			assertThat(again.get("unchanged").asInt()).isEqualTo(2_000);
			assertThat(again.get("groups").get("unchanged").asInt()).isEqualTo(40);
			assertThat(sweep.get("expired").asInt()).isEqualTo(2_000);
		}
	}

	@Test
	void aSyncOfChangesGivesANewPersonARoomAndTheirGroup() {
		try (OpenLdapServer server = OpenLdapServer.start(SampleOrganisation.BASE,
				new StringReader(new SampleOrganisation().ldif()
					.replace("\nobjectClass: inetOrgPerson",
							"\nmodifyTimestamp: 20240101000000Z\nobjectClass: inetOrgPerson")))) {
			this.commands.set(server.properties());
			this.commands.set("roomkeeper.data-dir", this.folder.resolve("data").toString());
			this.commands.json("sync");
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

			JsonNode changes = this.commands.json("sync", "--changes");
			JsonNode full = this.commands.json("sync");

			assertThat(changes.get("created").asInt()).isEqualTo(1);
			assertThat(changes.get("read").asInt()).isLessThan(100);
			assertThat(changes.get("groups").get("created").asInt()).isEqualTo(1);
			assertThat(full.get("unchanged").asInt()).isEqualTo(2_001);
			assertThat(full.get("groups").get("unchanged").asInt()).isEqualTo(41);
		}
	}

}
