package io.roomkeeper.directory.ldap;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryFinding.Level;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.ldap.doctor.LdapDoctorTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A server with a certificate for {@code localhost}. */
@Tag("openldap")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenLdapTlsTests {

	private ServerCertificate certificate;

	private OpenLdapServer server;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.certificate = ServerCertificate.forHost(folder, "localhost");
		this.server = start(this.certificate);
	}

	private static OpenLdapServer start(ServerCertificate certificate) {
		return OpenLdapServer.start(SmallOrganisation.BASE, new StringReader(SmallOrganisation.ldif()), "unlimited",
				Optional.of(certificate));
	}

	@AfterAll
	void stop() {
		if (this.server != null) {
			this.server.close();
		}
	}

	@Test
	void readsOverTlsIfTheAuthorityIsTrusted() {
		LdapUserDirectory directory = directory(this.server, "url", this.server.secureUrl("localhost"), "ca-file",
				this.certificate.caFile().toString());

		assertThat(UserDirectoryContract.all(directory.users())).isNotEmpty();
		assertThat(directory.signIn("ada", "difference engine")).isPresent();
	}

	@Test
	void refusesAnUntrustedCertificate() {
		LdapUserDirectory directory = directory(this.server, "url", this.server.secureUrl("localhost"));

		UserDirectoryContract.fails(Kind.CERTIFICATE, "roomkeeper.directory.ca-file", directory::users);
	}

	@Test
	void refusesACertificateForAnotherName() {
		LdapUserDirectory directory = directory(this.server, "url", this.server.secureUrl("127.0.0.1"), "ca-file",
				this.certificate.caFile().toString());

		UserDirectoryContract.fails(Kind.CERTIFICATE, "another host name", directory::users);
	}

	@Test
	void refusesACertificateThatHasExpired(@TempDir Path other) {
		ServerCertificate expired = ServerCertificate.expired(other, "localhost");

		try (OpenLdapServer old = start(expired)) {
			LdapUserDirectory directory = directory(old, "url", old.secureUrl("localhost"), "ca-file",
					expired.caFile().toString());

			UserDirectoryContract.fails(Kind.CERTIFICATE, "expired", directory::users);
		}
	}

	@Test
	void startsTlsBeforeItSignsIn() {
		LdapUserDirectory directory = directory(this.server, "url", this.server.url().replace("127.0.0.1", "localhost"),
				"start-tls", "true", "page-size", "2", "ca-file", this.certificate.caFile().toString());

		assertThat(UserDirectoryContract.all(directory.users())).extracting(DirectoryUser::displayName)
			.contains("Ada Lovelace");
		assertThat(directory.signIn("ada", "difference engine")).isPresent();
		assertThat(directory.signIn("ada", "wrong")).isEmpty();
	}

	@Test
	void refusesStartTlsWithAnUntrustedCertificate() {
		LdapUserDirectory directory = directory(this.server, "url", this.server.url().replace("127.0.0.1", "localhost"),
				"start-tls", "true");

		UserDirectoryContract.fails(Kind.CERTIFICATE, "roomkeeper.directory.ca-file", directory::users);
	}

	@Test
	void refusesStartTlsWithACertificateForAnotherName() {
		LdapUserDirectory directory = directory(this.server, "start-tls", "true", "ca-file",
				this.certificate.caFile().toString());

		UserDirectoryContract.fails(Kind.CERTIFICATE, "another host name", directory::users);
	}

	@Test
	void reportsWhenTheCertificateExpires() {
		List<DirectoryFinding> trusted = LdapDoctorTests.examine(this.server.properties(), Set.of(), "url",
				this.server.secureUrl("localhost"), "ca-file", this.certificate.caFile().toString());
		List<DirectoryFinding> unknown = LdapDoctorTests.examine(this.server.properties(), Set.of(), "url",
				this.server.secureUrl("localhost"));

		assertThat(trusted).noneMatch((one) -> one.level() == Level.FAILURE);
		assertThat(LdapDoctorTests.level(trusted, "certificate")).isEqualTo(Level.WARNING);
		assertThat(LdapDoctorTests.text(trusted, "certificate")).contains("expires on 20");
		assertThat(LdapDoctorTests.level(trusted, "paging")).isEqualTo(Level.OK);
		assertThat(LdapDoctorTests.level(unknown, "certificate")).isEqualTo(Level.FAILURE);
	}

	@Test
	void reportsWhenTheCertificateOfStartTlsExpires() {
		String url = this.server.url().replace("127.0.0.1", "localhost");
		List<DirectoryFinding> trusted = LdapDoctorTests.examine(this.server.properties(), Set.of(), "url", url,
				"start-tls", "true", "ca-file", this.certificate.caFile().toString());
		List<DirectoryFinding> unknown = LdapDoctorTests.examine(this.server.properties(), Set.of(), "url", url,
				"start-tls", "true");

		assertThat(trusted).noneMatch((one) -> one.level() == Level.FAILURE);
		assertThat(LdapDoctorTests.text(trusted, "certificate")).contains("expires on 20");
		assertThat(LdapDoctorTests.level(unknown, "certificate")).isEqualTo(Level.FAILURE);
	}

	@Test
	void reportsAPortWithoutTls() {
		LdapUserDirectory directory = directory(this.server, "url", this.server.url().replace("ldap:", "ldaps:"));

		UserDirectoryContract.fails(Kind.CERTIFICATE, "TLS port", directory::users);
	}

	private static LdapUserDirectory directory(OpenLdapServer server, String... keysAndValues) {
		Map<String, String> properties = new HashMap<>(server.properties());
		for (int i = 0; i < keysAndValues.length; i += 2) {
			properties.put("roomkeeper.directory." + keysAndValues[i], keysAndValues[i + 1]);
		}
		return new LdapUserDirectory(TestSettings.of(properties));
	}

}
