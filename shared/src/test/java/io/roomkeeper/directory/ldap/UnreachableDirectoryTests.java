package io.roomkeeper.directory.ldap;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.ldap.connection.AnswerBounds;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import org.junit.jupiter.api.Test;
import org.springframework.core.retry.RetryPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses at which no directory answers. */
class UnreachableDirectoryTests {

	@Test
	void reportsAnUnknownHostName() {
		UserDirectoryContract.fails(Kind.UNREACHABLE, "host name", directory("ldap://nowhere.invalid")::users);
	}

	@Test
	void reportsARefusedConnection() throws IOException {
		int port = closedPort();

		UserDirectoryContract.fails(Kind.UNREACHABLE, "ldap://127.0.0.1:" + port,
				directory("ldap://127.0.0.1:" + port)::users);
	}

	@Test
	void asksTheSecondServerIfTheFirstDoesNotAnswer() throws IOException {
		try (EmbeddedDirectory server = EmbeddedDirectory.start(SmallOrganisation.BASE,
				new StringReader(SmallOrganisation.ldif()))) {
			DirectorySettings.Server access = server.settings().server();
			LdapUserDirectory directory = new LdapUserDirectory(TestSettings
				.of(Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:%d, %s".formatted(closedPort(), server.url()),
						"roomkeeper.directory.base", SmallOrganisation.BASE, "roomkeeper.directory.bind-dn",
						access.bindDn(), "roomkeeper.directory.bind-password", access.bindPassword())));

			assertThat(UserDirectoryContract.all(directory.users())).isNotEmpty();
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

	@Test
	void retriesAServerThatClosesItsConnectionsBeforeItGivesUp() throws Exception {
		AtomicInteger connections = new AtomicInteger();
		Thread server;
		try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			server = Thread.ofVirtual().start(() -> closeAll(rude, connections));
			DirectorySettings settings = settings("ldap://127.0.0.1:" + rude.getLocalPort());
			LdapUserDirectory directory = new LdapUserDirectory(settings, AnswerBounds.of(settings.server()),
					RetryPolicy.builder()
						.maxRetries(2)
						.delay(Duration.ofMillis(1))
						.predicate(LdapUserDirectory::mayPass)
						.build());

			UserDirectoryContract.fails(Kind.UNREACHABLE, "closed the connection", directory::users);
		}
		server.join();
		assertThat(connections).hasValue(3);
	}

	private static void closeAll(ServerSocket rude, AtomicInteger connections) {
		try {
			while (true) {
				rude.accept().close();
				connections.incrementAndGet();
			}
		}
		catch (IOException _) {
			// The test is over.
		}
	}

	private static int closedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static LdapUserDirectory directory(String url) {
		DirectorySettings settings = settings(url);
		return new LdapUserDirectory(settings, AnswerBounds.of(settings.server()), RetryPolicy.withMaxRetries(0));
	}

	private static DirectorySettings settings(String url) {
		return TestSettings.of(Map.of("roomkeeper.directory.url", url, "roomkeeper.directory.base", "dc=example,dc=org",
				"roomkeeper.directory.bind-dn", "cn=reader", "roomkeeper.directory.bind-password",
				OpenLdapServer.PASSWORD, "roomkeeper.directory.connect-timeout", "300ms",
				"roomkeeper.directory.read-timeout", "300ms"));
	}

}
