package io.roomkeeper.batch.cli;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.BatchConfiguration;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.config.SharedConfiguration;
import io.roomkeeper.directory.ldap.DirectorySettings;
import io.roomkeeper.directory.ldap.EmbeddedDirectory;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A small organisation in an embedded directory, and Roomkeeper on it with a database of
 * its own.
 */
public final class TestRoomkeeper implements AutoCloseable {

	/** The day on which everything begins. */
	public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

	private static final String BASE = "dc=test,dc=example";

	private static final String LDIF = """
			dn: dc=test,dc=example
			objectClass: domain
			dc: test

			dn: ou=people,dc=test,dc=example
			objectClass: organizationalUnit
			ou: people

			dn: ou=groups,dc=test,dc=example
			objectClass: organizationalUnit
			ou: groups

			""" + person("ada") + person("bo") + person("cy") + """
			dn: cn=Staff,ou=groups,dc=test,dc=example
			objectClass: groupOfNames
			cn: Staff
			entryUUID: 00000000-0000-0000-0000-0000000000f1
			member: uid=ada,ou=people,dc=test,dc=example
			member: uid=bo,ou=people,dc=test,dc=example

			dn: cn=Everyone,ou=groups,dc=test,dc=example
			objectClass: groupOfNames
			cn: Everyone
			entryUUID: 00000000-0000-0000-0000-0000000000f2
			member: cn=Staff,ou=groups,dc=test,dc=example
			member: uid=cy,ou=people,dc=test,dc=example

			""";

	private final EmbeddedDirectory directory;

	private final Map<String, Object> properties = new HashMap<>();

	private ConfigurableApplicationContext context;

	private TestRoomkeeper(EmbeddedDirectory directory, Path dataDirectory, Map<String, Object> more) {
		this.directory = directory;
		DirectorySettings.Server server = directory.settings().server();
		this.properties.put("roomkeeper.directory.url", directory.url());
		this.properties.put("roomkeeper.directory.base", BASE);
		this.properties.put("roomkeeper.directory.bind-dn", server.bindDn());
		this.properties.put("roomkeeper.directory.bind-password", server.bindPassword());
		this.properties.put("roomkeeper.directory.connect-timeout", "2s");
		this.properties.put("roomkeeper.data-dir", dataDirectory.toString());
		this.properties.put("roomkeeper.account.time-zone", "UTC");
		this.properties.put("roomkeeper.ledger-complete-since", "2020-01-01");
		this.properties.putAll(more);
		this.context = open();
	}

	/** With the three people Ada, Bo and Cy. */
	public static TestRoomkeeper start(Path dataDirectory, Map<String, Object> more) {
		return new TestRoomkeeper(EmbeddedDirectory.start(BASE, new StringReader(LDIF)), dataDirectory, more);
	}

	private ConfigurableApplicationContext open() {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.properties(this.properties)
			.properties("roomkeeper.process=command", "logging.level.root=WARN")
			.run();
	}

	/** An entry of a person. */
	public static String person(String uid) {
		return """
				dn: uid=%1$s,ou=people,dc=test,dc=example
				objectClass: inetOrgPerson
				uid: %1$s
				cn: %1$s
				sn: %1$s
				displayName: %1$s of Test
				mail: %1$s@test.example
				employeeType: licensed
				entryUUID: %2$s

				""".formatted(uid,
				java.util.UUID.nameUUIDFromBytes(uid.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
	}

	/** What Roomkeeper is configured with. */
	public Map<String, Object> properties() {
		return this.properties;
	}

	/** A part of it. */
	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Runs a job on the first day. */
	public Run run(JobName job) {
		return run(job, RunMode.APPLY, FIRST_DAY);
	}

	/** Runs a job. */
	public Run run(JobName job, RunMode mode, LocalDate asOf) {
		return get(Jobs.class).run(RunRequest.of(job, mode, asOf, Actor.operator("test"), RunOrigin.COMMAND));
	}

	/** Changes the directory, as LDIF change records. */
	public void change(String... ldif) {
		DirectorySettings.Server server = this.directory.settings().server();
		try (LDAPConnection connection = new LDAPConnection("127.0.0.1",
				Integer.parseInt(this.directory.url().replaceAll(".*:", "")), server.bindDn(), server.bindPassword())) {
			for (String record : ldif) {
				new com.unboundid.ldif.LDIFReader(new java.io.BufferedReader(new StringReader(record)))
					.readChangeRecord(true)
					.processChange(connection);
			}
		}
		catch (LDAPException | java.io.IOException | com.unboundid.ldif.LDIFException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** Ends the directory, as when its server is down. */
	public void stopDirectory() {
		this.directory.close();
	}

	/** Closes Roomkeeper, so that a command can use its data. */
	public void release() {
		this.context.close();
	}

	@Override
	public void close() {
		this.context.close();
		this.directory.close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import({ SharedConfiguration.class, BatchConfiguration.class })
	static class Application {

	}

}
