package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import io.roomkeeper.directory.ldap.OpenLdapServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Join links in a real OpenLDAP. */
@Tag("openldap")
class OpenLdapPublishTests {

	private static final String BASE = "dc=test,dc=example";

	private static final String ADA = "uid=ada," + BASE;

	@TempDir
	Path folder;

	private final List<String> set = new ArrayList<>();

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
		this.server.properties().forEach(this::set);
		set("roomkeeper.data-dir", this.folder.resolve("data").toString());
		set("roomkeeper.public-url", "https://meet.example");
		set("roomkeeper.publish.enabled", "true");
		Path rooms = Files.writeString(this.folder.resolve("rooms.csv"), "uid,number\nada,3456789013\n");
		run("rooms", "import", rooms.toString(), "--output=json");
		run("sync", "--output=json");
	}

	@AfterEach
	void stop() {
		this.set.forEach(System::clearProperty);
		if (this.server != null) {
			this.server.close();
		}
	}

	@Test
	void writesOneValueAndTouchesNoOther() throws Exception {
		set("roomkeeper.directory.bind-dn", "cn=admin," + BASE);

		JsonNode plan = run("rooms", "publish", "--plan", "--output=json");
		assertThat(values()).hasSize(2);
		JsonNode published = run("rooms", "publish", "--output=json");
		JsonNode again = run("rooms", "publish", "--output=json");

		assertThat(plan.get("changes")).hasSize(2);
		assertThat(published.get("updated").asInt()).isEqualTo(2);
		assertThat(again.get("updated").asInt()).isZero();
		assertThat(again.get("unchanged").asInt()).isEqualTo(2);
		assertThat(values()).containsExactlyInAnyOrder("https://ada.example Home page",
				"https://meet.example/help Help", "https://meet.example/j/3456789013 Personal meeting room");
	}

	@Test
	void replacesItsOwnValueAlone() throws Exception {
		this.server.change("""
				dn: uid=ada,dc=test,dc=example
				changetype: modify
				add: labeledURI
				labeledURI: https://meet.example/j/9999999999 Personal meeting room
				""");
		set("roomkeeper.directory.bind-dn", "cn=admin," + BASE);

		run("rooms", "publish", "--output=json");

		assertThat(values()).hasSize(3).contains("https://meet.example/j/3456789013 Personal meeting room");
	}

	@Test
	void saysThatItMayNotWrite() throws Exception {
		JsonNode refused = run("rooms", "publish", "--output=json");

		assertThat(refused.get("status").asString()).isEqualTo("FAILED");
		assertThat(refused.get("message").asString()).contains("may not write labeledURI",
				"allow it that one attribute");
		assertThat(values()).hasSize(2);
	}

	@Test
	void isOffUntilItIsSwitchedOn() {
		set("roomkeeper.publish.enabled", "false");

		assertThat(run("rooms", "publish", "--output=json").get("message").asString())
			.contains("roomkeeper.publish.enabled");
	}

	private List<String> values() throws LDAPException {
		URI address = URI.create(this.server.url());
		try (LDAPConnection connection = new LDAPConnection(address.getHost(), address.getPort(), "cn=admin," + BASE,
				OpenLdapServer.PASSWORD)) {
			return List.of(connection.getEntry(ADA, "labeledURI").getAttributeValues("labeledURI"));
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
