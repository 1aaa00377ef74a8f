package io.roomkeeper.batch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerSnapshot;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ReadOnlyEntry;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.BatchConfiguration;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.config.SharedConfiguration;
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

	/** The date of the first run. */
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

	private final InMemoryDirectoryServer directory;

	private final SentEntries entries;

	private final Map<String, Object> properties = new HashMap<>();

	private ConfigurableApplicationContext context;

	private final InMemoryDirectoryServerSnapshot people;

	private final FreshTables tables;

	private boolean spoiled;

	private TestRoomkeeper(InMemoryDirectoryServer directory, SentEntries entries, Path dataDirectory,
			Map<String, Object> more) {
		this.directory = directory;
		this.entries = entries;
		this.properties.put("roomkeeper.directory.url", "ldap://127.0.0.1:" + directory.getListenPort());
		this.properties.put("roomkeeper.directory.base", BASE);
		this.properties.put("roomkeeper.directory.connect-timeout", "2s");
		this.properties.put("roomkeeper.data-dir", dataDirectory.toString());
		this.properties.put("roomkeeper.account.time-zone", "UTC");
		this.properties.put("roomkeeper.ledger-complete-since", "2020-01-01");
		this.properties.put("roomkeeper.process", "command");
		this.properties.putAll(more);
		this.people = directory.createSnapshot();
		this.context = open();
		this.tables = new FreshTables(get(DataSource.class));
	}

	/** Starts it with the three people Ada, Bo and Cy. */
	public static TestRoomkeeper start(Path dataDirectory, Map<String, Object> more) {
		SentEntries entries = new SentEntries();
		return new TestRoomkeeper(entries.serve(BASE, aged(LDIF)), entries, dataDirectory, more);
	}

	private ConfigurableApplicationContext open() {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.properties(this.properties)
			.properties("logging.level.root=WARN", "logging.level.org.springframework.batch.core=OFF")
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

				""".formatted(uid, UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8)));
	}

	/** Returns the configuration. */
	public Map<String, Object> properties() {
		return this.properties;
	}

	/** Returns a bean. */
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
		try {
			for (String record : ldif) {
				new LDIFReader(new BufferedReader(new StringReader(record))).readChangeRecord(true)
					.processChange(this.directory);
			}
		}
		catch (LDAPException | IOException | LDIFException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** Makes all entries old, and Cy's entry newer. */
	private static String aged(String ldif) {
		return ldif.replace("\nobjectClass", "\nmodifyTimestamp: 20250101000000Z\nobjectClass")
			.replace("dn: uid=cy,ou=people,dc=test,dc=example\nmodifyTimestamp: 20250101",
					"dn: uid=cy,ou=people,dc=test,dc=example\nmodifyTimestamp: 20250201");
	}

	/** Makes all changes old. */
	public void age() {
		rewrite((entry) -> {
			entry.setAttribute("modifyTimestamp", "20250101000000Z");
			return Optional.of(entry);
		});
	}

	/**
	 * Changes every entry, as when the directory was restored or is read in another way.
	 * @param change returns the new entry; empty removes the entry
	 */
	public void rewrite(Function<Entry, Optional<Entry>> change) {
		try {
			StringBuilder ldif = new StringBuilder();
			for (ReadOnlyEntry entry : this.directory.createSnapshot().getEntryMap().values()) {
				change.apply(entry.duplicate())
					.ifPresent((changed) -> ldif.append(changed.toLDIFString()).append('\n'));
			}
			this.directory.importFromLDIF(true, new LDIFReader(new BufferedReader(new StringReader(ldif.toString()))));
		}
		catch (LDAPException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Remembers the directory's entries; running the result restores them. */
	public Runnable remember() {
		InMemoryDirectoryServerSnapshot snapshot = this.directory.createSnapshot();
		return () -> this.directory.restoreSnapshot(snapshot);
	}

	/**
	 * Calls something before the directory sends an entry.
	 * @param reading receives the DN of the entry
	 */
	public void beforeSending(Consumer<String> reading) {
		this.entries.reading = reading;
	}

	/** Makes all searches end with a result code, after their entries. */
	public void endSearchesWith(ResultCode code) {
		this.entries.end = Optional.of(code);
	}

	/** Closes all connections to the directory, as when a firewall drops them. */
	public void dropConnections() {
		this.directory.closeAllConnections(false);
	}

	/**
	 * Restores the directory and the data as they were at the start.
	 * @return whether that was possible; if not, it must be restarted
	 */
	public boolean startOver() {
		if (this.spoiled) {
			return false;
		}
		this.directory.restoreSnapshot(this.people);
		this.entries.reading = (dn) -> {
		};
		this.entries.end = Optional.empty();
		return this.tables.restore();
	}

	/** Ends the directory, as when its server is down. */
	public void stopDirectory() {
		this.spoiled = true;
		this.directory.shutDown(true);
	}

	/** Closes Roomkeeper and opens it with another configuration. */
	public void reopen(Map<String, Object> more) {
		this.spoiled = true;
		this.context.close();
		this.properties.putAll(more);
		this.context = open();
	}

	/** Opens the same Roomkeeper once more, as another process does. */
	public ConfigurableApplicationContext another() {
		return open();
	}

	/** Closes Roomkeeper, so that a command can use its data. */
	public void release() {
		this.spoiled = true;
		this.context.close();
	}

	@Override
	public void close() {
		this.spoiled = true;
		this.context.close();
		this.directory.shutDown(true);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import({ SharedConfiguration.class, BatchConfiguration.class })
	static class Application {

	}

}
