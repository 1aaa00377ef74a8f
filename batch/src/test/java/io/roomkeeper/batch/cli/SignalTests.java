package io.roomkeeper.batch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFReader;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two processes on one PostgreSQL. One of them gets a signal to stop while it works: the
 * directory withholds its groups until the process has received the signal.
 */
@Tag("slow")
@Tag("postgresql")
class SignalTests {

	private static final int TERMINATED = 143;

	@TempDir
	Path folder;

	private final Map<String, String> properties = new LinkedHashMap<>();

	private final CountDownLatch groupsAsked = new CountDownLatch(1);

	private final CountDownLatch groupsGiven = new CountDownLatch(1);

	@AfterEach
	void clear() {
		this.properties.keySet().forEach(System::clearProperty);
		this.groupsGiven.countDown();
	}

	@Test
	void aSecondRunNamesTheActiveRunAndASignalStopsTheFirstAfterItsChunk() throws Exception {
		try (InMemoryDirectoryServer directory = directory()) {
			configure(directory);
			Process first = start("sync", "--output=json");
			try {
				this.groupsAsked.await();

				String second = refused("sync");
				first.toHandle().destroy();
				String printed = heard(first);
				this.groupsGiven.countDown();
				String rest = new String(first.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
				String report = new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

				assertThat(second).contains("sync is already running: run 1, started by", "in process " + first.pid());
				assertThat(printed).isEqualTo("Stopping after this chunk ...");
				assertThat(rest).contains("Run 1 was stopped after a chunk", "Continue with ./roomkeeper sync");
				assertThat(report).contains("\"status\":\"STOPPED\"");
				assertThat(first.waitFor()).isEqualTo(TERMINATED);
				assertThat(run("sync", "--output=json")).contains("\"status\":\"COMPLETED\"", "\"created\":2");
			}
			finally {
				first.destroyForcibly();
			}
		}
	}

	private String refused(String... arguments) {
		StringWriter err = new StringWriter();
		assertThat(
				RoomkeeperCommand.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), arguments))
			.isEqualTo(ExitCode.FAILED);
		return err.toString();
	}

	private static String run(String... arguments) {
		StringWriter out = new StringWriter();
		RoomkeeperCommand.run(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), arguments);
		return out.toString();
	}

	/** The line that reports the signal. */
	private static String heard(Process process) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = process.getErrorStream().read(); next >= 0
				&& next != '\n'; next = process.getErrorStream().read()) {
			line.append((char) next);
		}
		return line.toString();
	}

	private void configure(InMemoryDirectoryServer directory) {
		this.properties.put("roomkeeper.directory.url", "ldap://127.0.0.1:" + directory.getListenPort());
		this.properties.put("roomkeeper.directory.base", "dc=test,dc=example");
		this.properties.put("roomkeeper.data-dir", this.folder.toString());
		this.properties.put("spring.datasource.url", TestDatabase.postgresqlUrl());
		this.properties.forEach(System::setProperty);
	}

	private Process start(String... arguments) throws IOException {
		return CommandProcess.start(this.properties, List.of(), arguments);
	}

	private InMemoryDirectoryServer directory() throws LDAPException {
		InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=test,dc=example");
		config.setSchema(null);
		config.setListenerConfigs(
				InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
		config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {

			@Override
			public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
				if (request.getRequest().getFilter().toString().contains("groupOfNames")) {
					SignalTests.this.groupsAsked.countDown();
					try {
						SignalTests.this.groupsGiven.await();
					}
					catch (InterruptedException _) {
						Thread.currentThread().interrupt();
					}
				}
			}

		});
		InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
		server.importFromLDIF(true, new LDIFReader(new BufferedReader(new StringReader("""
				dn: dc=test,dc=example
				objectClass: domain
				dc: test

				dn: ou=people,dc=test,dc=example
				objectClass: organizationalUnit
				ou: people

				""" + TestRoomkeeper.person("ada") + TestRoomkeeper.person("bo")))));
		server.startListening();
		return server;
	}

}
