package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import io.roomkeeper.directory.DirectoryException.Kind;
import org.junit.jupiter.api.Test;

/** Addresses at which no directory answers. */
class UnreachableDirectoryTests {

	@Test
	void saysThatNobodyKnowsTheHostName() {
		UserDirectoryContract.fails(Kind.UNREACHABLE, "host name", directory("ldap://nowhere.invalid")::users);
	}

	@Test
	void saysThatTheConnectionIsRefused() throws IOException {
		int port = closedPort();

		UserDirectoryContract.fails(Kind.UNREACHABLE, "ldap://127.0.0.1:" + port,
				directory("ldap://127.0.0.1:" + port)::users);
	}

	@Test
	void asksTheSecondServerWhereTheFirstDoesNotAnswer() throws IOException {
		try (EmbeddedDirectory server = EmbeddedDirectory.start(SmallOrganisation.BASE,
				new java.io.StringReader(SmallOrganisation.ldif()))) {
			DirectorySettings.Server access = server.settings().server();
			LdapUserDirectory directory = new LdapUserDirectory(TestSettings
				.of(Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:%d, %s".formatted(closedPort(), server.url()),
						"roomkeeper.directory.base", SmallOrganisation.BASE, "roomkeeper.directory.bind-dn",
						access.bindDn(), "roomkeeper.directory.bind-password", access.bindPassword())));

			org.assertj.core.api.Assertions.assertThat(UserDirectoryContract.all(directory.users())).isNotEmpty();
		}
	}

	@Test
	void waitsNoLongerThanAllowedForAnAnswer() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			UserDirectoryContract.fails(Kind.TIMED_OUT, "read-timeout",
					directory("ldap://127.0.0.1:" + silent.getLocalPort())::users);
		}
	}

	@Test
	void waitsNoLongerThanAllowedForTls() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			UserDirectoryContract.fails(Kind.TIMED_OUT, "connect-timeout",
					directory("ldaps://127.0.0.1:" + silent.getLocalPort())::users);
		}
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static LdapUserDirectory directory(String url) {
		return new LdapUserDirectory(TestSettings.of(Map.of("roomkeeper.directory.url", url,
				"roomkeeper.directory.base", "dc=example,dc=org", "roomkeeper.directory.bind-dn", "cn=reader",
				"roomkeeper.directory.bind-password", OpenLdapServer.PASSWORD, "roomkeeper.directory.connect-timeout",
				"300ms", "roomkeeper.directory.read-timeout", "300ms")));
	}

}
