package io.roomkeeper.batch.cli;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import io.roomkeeper.directory.ldap.OpenLdapServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Join links in a real OpenLDAP. */
@Tag("openldap")
class OpenLdapPublishTests {

	private static final String BASE = "dc=test,dc=example";

	private static final String ADA = "uid=ada," + BASE;

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	private OpenLdapServer server;

	@BeforeEach
	void start() throws Exception {
		this.server = OpenLdapServer.start(BASE, new StringReader("""
				dn: dc=test,dc=example
				objectClass: domain
				dc: test

				dn: uid=ada,dc=test,dc=example
				objectClass: inetOrgPerson
				uid: ada
				cn: Ada
				sn: Ada
				labeledURI: https://ada.example Home page
				labeledURI: https://meet.example/help Help

				dn: uid=bo,dc=test,dc=example
				objectClass: inetOrgPerson
				uid: bo
				cn: Bo
				sn: Bo
				"""));
		this.commands.set(this.server.properties());
		this.commands.set("roomkeeper.data-dir", this.folder.resolve("data").toString());
		this.commands.set("roomkeeper.public-url", "https://meet.example");
		this.commands.set("roomkeeper.publish.enabled", "true");
		Path rooms = Files.writeString(this.folder.resolve("rooms.csv"), "uid,number\nada,3456789013\n");
		this.commands.json("rooms", "import", rooms.toString());
		this.commands.json("sync");
	}

	@AfterEach
	void stop() {
		if (this.server != null) {
			this.server.close();
		}
	}

	@Test
	void writesOneValueAndChangesNoOther() throws Exception {
		this.commands.set("roomkeeper.directory.bind-dn", "cn=admin," + BASE);

		JsonNode plan = this.commands.json("rooms", "publish", "--plan");
		assertThat(values()).hasSize(2);
		JsonNode published = this.commands.json("rooms", "publish");
		JsonNode again = this.commands.json("rooms", "publish");

		assertThat(plan.get("changes")).hasSize(2);
		assertThat(published.get("updated").asInt()).isEqualTo(2);
		assertThat(again.get("updated").asInt()).isZero();
		assertThat(again.get("unchanged").asInt()).isEqualTo(2);
		assertThat(values()).containsExactlyInAnyOrder("https://ada.example Home page",
				"https://meet.example/help Help", "https://meet.example/j/3456789013 Personal meeting room");
	}

	@Test
	void replacesOnlyItsOwnValue() throws Exception {
		this.server.change("""
				dn: uid=ada,dc=test,dc=example
				changetype: modify
				add: labeledURI
				labeledURI: https://meet.example/j/9999999999 Personal meeting room
				""");
		this.commands.set("roomkeeper.directory.bind-dn", "cn=admin," + BASE);

		this.commands.json("rooms", "publish");

		assertThat(values()).hasSize(3).contains("https://meet.example/j/3456789013 Personal meeting room");
	}

	@Test
	void reportsMissingWritePermission() throws Exception {
		JsonNode refused = this.commands.json("rooms", "publish");

		assertThat(refused.get("status").asString()).isEqualTo("FAILED");
		assertThat(refused.get("message").asString()).contains("may not write labeledURI",
				"allow writing this attribute");
		assertThat(values()).hasSize(2);
	}

	@Test
	void isOffByDefault() {
		this.commands.set("roomkeeper.publish.enabled", "false");

		assertThat(this.commands.json("rooms", "publish").get("message").asString())
			.contains("roomkeeper.publish.enabled");
	}

	private List<String> values() throws LDAPException {
		URI address = URI.create(this.server.url());
		try (LDAPConnection connection = new LDAPConnection(address.getHost(), address.getPort(), "cn=admin," + BASE,
				OpenLdapServer.PASSWORD)) {
			return List.of(connection.getEntry(ADA, "labeledURI").getAttributeValues("labeledURI"));
		}
	}

}
