package io.roomkeeper.console.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFReader;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.console.ConsoleApplication;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.token.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Signing in over HTTP, against a directory that changes meanwhile. */
@SpringBootTest(classes = ConsoleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "roomkeeper.process=console", "roomkeeper.process-label=a test", "roomkeeper.nightly.cron=-",
				"roomkeeper.sign-in.recheck=0s", "roomkeeper.roles.admin=Admins", "roomkeeper.break-glass.name=glass" })
@ContextConfiguration(initializers = SessionTests.OwnDirectory.class)
class SessionTests {

	private static final InMemoryDirectoryServer DIRECTORY = directory();

	@LocalServerPort
	private int port;

	@Autowired
	private Tokens tokens;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Account account;

	private Visitor browser;

	@BeforeEach
	void fill() throws LDAPException {
		this.browser = new Visitor(this.port);
		DIRECTORY.clear();
		DIRECTORY.importFromLDIF(true, new LDIFReader(new BufferedReader(new StringReader("""
				dn: dc=test
				objectClass: domain
				dc: test

				""" + person("ana") + person("bo") + """
				dn: cn=Admins,dc=test
				objectClass: groupOfNames
				cn: Admins
				entryUUID: 00000000-0000-0000-0000-0000000000f1
				member: uid=ana,dc=test
				member: uid=bo,dc=test

				"""))));
	}

	@AfterEach
	void answerAgain() throws LDAPException {
		DIRECTORY.startListening();
	}

	@Test
	void endsTheSessionOfADisabledAccount() throws Exception {
		this.browser.signIn("ana", "secret of ana");
		assertThat(this.browser.get("/me").statusCode()).isEqualTo(200);

		DIRECTORY.modify("dn: uid=ana,dc=test", "changetype: modify", "add: nsAccountLock", "nsAccountLock: true");

		assertThat(this.browser.get("/me").headers().firstValue("Location")).hasValueSatisfying(SessionTests::isSignIn);
		DIRECTORY.modify("dn: uid=ana,dc=test", "changetype: modify", "delete: nsAccountLock");
		assertThat(this.browser.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void endsTheSessionOfARemovedPerson() throws Exception {
		this.browser.signIn("bo", "secret of bo");

		DIRECTORY.delete("uid=bo,dc=test");

		assertThat(this.browser.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void endsTheSessionOfAPersonWhoLostARole() throws Exception {
		this.browser.signIn("ana", "secret of ana");
		assertThat(this.browser.get("/runs").statusCode()).isEqualTo(200);

		DIRECTORY.modify("dn: cn=Admins,dc=test", "changetype: modify", "delete: member", "member: uid=ana,dc=test");

		assertThat(this.browser.get("/me").statusCode()).isEqualTo(302);
	}

	@Test
	void refusesTheTokenOfADisabledAccountAndNotThatOfAService() throws Exception {
		this.jobs.run(RunRequest.of(JobName.SYNC, RunMode.APPLY, this.account.today(java.time.Clock.systemUTC()),
				Actor.operator("test"), RunOrigin.COMMAND));
		String anas = this.tokens
			.createForPerson(Actor.operator("test").from(Origin.COMMAND), "ana", Role.ADMIN, Optional.empty())
			.secret()
			.reveal();
		String service = this.tokens
			.createForService(Actor.operator("test"), "meeting service", Role.ADMIN,
					Optional.of(java.time.Instant.parse("2999-01-01T00:00:00Z")))
			.secret()
			.reveal();
		assertThat(api("/api/v1/users", anas)).isEqualTo(200);

		DIRECTORY.modify("dn: uid=ana,dc=test", "changetype: modify", "add: nsAccountLock", "nsAccountLock: true");

		assertThat(api("/api/v1/users", anas)).isEqualTo(401);
		assertThat(api("/api/v1/users", service)).isEqualTo(200);
	}

	@Test
	void limitsATokenToTheCurrentRolesOfItsPerson() throws Exception {
		this.jobs.run(RunRequest.of(JobName.SYNC, RunMode.APPLY, this.account.today(java.time.Clock.systemUTC()),
				Actor.operator("test"), RunOrigin.COMMAND));
		String anas = this.tokens
			.createForPerson(Actor.operator("test").from(Origin.COMMAND), "ana", Role.ADMIN, Optional.empty())
			.secret()
			.reveal();
		assertThat(api("/api/v1/users", anas)).isEqualTo(200);

		DIRECTORY.modify("dn: cn=Admins,dc=test", "changetype: modify", "delete: member", "member: uid=ana,dc=test");

		assertThat(api("/api/v1/users", anas)).isEqualTo(403);
	}

	@Test
	void recordsSignInsAndFailedAttemptsInTheAuditTrail() throws Exception {
		this.jobs.run(RunRequest.of(JobName.SYNC, RunMode.APPLY, this.account.today(java.time.Clock.systemUTC()),
				Actor.operator("test"), RunOrigin.COMMAND));
		long before = this.trail.head().seq();
		this.browser.signIn("ana", "a guess");
		this.browser.signIn("my password by mistake", "ana");
		this.browser.signIn("ana", "secret of ana");

		List<AuditEntry> rows = this.trail.latest(Long.MAX_VALUE, (int) (this.trail.head().seq() - before));
		assertThat(rows).extracting(AuditEntry::kind, AuditEntry::subject)
			.containsExactly(tuple("SignInSucceeded", "sign-in ana"), tuple("SignInFailed", "sign-in"),
					tuple("SignInFailed", "sign-in ana"));
		assertThat(rows).allSatisfy((row) -> assertThat(row.detail()).contains("127.0.0.1").doesNotContain("mistake"));
	}

	@Test
	void keepsSessionsWhileTheDirectoryDoesNotAnswerAndAdmitsTheBreakGlassAdmin() throws Exception {
		this.browser.signIn("ana", "secret of ana");
		Visitor glass = new Visitor(this.port);
		assertThat(glass.signIn("glass", "shatter the glass")).contains("/login?error");

		DIRECTORY.shutDown(true);

		assertThat(this.browser.get("/me").statusCode()).isEqualTo(200);
		assertThat(new Visitor(this.port).signIn("bo", "secret of bo")).contains("/login?directory");
		assertThat(glass.signIn("glass", "shatter the glass")).doesNotContain("/login");
		assertThat(glass.get("/runs").statusCode()).isEqualTo(200);
		assertThat(this.trail.latest(Long.MAX_VALUE, 1).getFirst().kind()).isEqualTo("BreakGlassUsed");
	}

	@Test
	void strangersCannotLockAPersonOut() throws Exception {
		this.browser.signIn("bo", "secret of bo");
		this.browser.get("/logout");
		Visitor stranger = new Visitor(this.port);

		assertThat(stranger.signIn("bo", "guess")).contains("/login?error");
		assertThat(stranger.signIn("bo", "guess")).contains("/login?error");
		assertThat(stranger.signIn("bo", "guess")).contains("/login?often");
		assertThat(new Visitor(this.port).signIn("bo", "secret of bo")).contains("/login?often");
		assertThat(this.browser.signIn("bo", "secret of bo")).doesNotContain("/login");
	}

	private int api(String path, String token) throws Exception {
		return this.browser.send(this.browser.request(path).header("Authorization", "Bearer " + token)).statusCode();
	}

	private static void isSignIn(String location) {
		assertThat(location).endsWith("/login");
	}

	private static String person(String uid) {
		return """
				dn: uid=%1$s,dc=test
				objectClass: inetOrgPerson
				uid: %1$s
				cn: %1$s
				sn: %1$s
				entryUUID: %2$s
				userPassword: secret of %1$s

				""".formatted(uid, java.util.UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)));
	}

	private static int freePort() throws IOException {
		try (var free = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return free.getLocalPort();
		}
	}

	private static InMemoryDirectoryServer directory() {
		try {
			int port = freePort();
			InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=test");
			config.setSchema(null);
			config.setListenerConfigs(
					InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), port, null));
			InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
			server.startListening();
			return server;
		}
		catch (LDAPException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Leads the console to the directory, and gives it a data directory of its own. */
	static class OwnDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try {
				Path data = Files.createTempDirectory(Path.of("target"), "session");
				context.getEnvironment()
					.getPropertySources()
					.addFirst(new MapPropertySource("own directory", Map.of("roomkeeper.data-dir",
							data.toAbsolutePath().toString(), "roomkeeper.directory.url",
							"ldap://127.0.0.1:" + DIRECTORY.getListenPort(), "roomkeeper.directory.base", "dc=test",
							"roomkeeper.break-glass.password-hash",
							PasswordEncoderFactories.createDelegatingPasswordEncoder().encode("shatter the glass"))));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
