package io.roomkeeper.bench;

import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.roomkeeper.directory.ldap.OpenLdapServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Work that waits for other servers: join links for a directory, and messages for a mail
 * server, both with slow answers. One process does it, and then several together.
 */
@Command(name = "workers", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times the publishing of links and the sending of re-invites with one process and with several, on PostgreSQL.")
final class WorkersBench implements Callable<Integer> {

	private static final String BASE = "dc=test,dc=example";

	private static final double LEAST = 3.4;

	@Option(names = "--people", description = "How many links are published.")
	private int people = 6_000;

	@Option(names = "--messages", description = "How many messages are sent.")
	private int messages = 3_000;

	@Option(names = "--delay", description = "How many milliseconds each answer is delayed.")
	private int delay = 5;

	@Option(names = "--processes", description = "How many processes work together.")
	private int processes = 4;

	@Option(names = "--threads", description = "On how many parts a process works at a time.")
	private int threads = 1;

	@Override
	public Integer call() throws Exception {
		System.out.printf(Locale.ROOT,
				"Each answer delayed by %d ms, %d threads a process%n%n| work | 1 process, s | %d processes, s | ratio | at least |%n|---|---:|---:|---:|---:|%n",
				this.delay, this.threads, this.processes);
		row("publish %,d links".formatted(this.people), publish(1), publish(this.processes));
		row("send %,d messages".formatted(this.messages), send(1), send(this.processes));
		return 0;
	}

	private void row(String work, double alone, double together) {
		double ratio = alone / together;
		System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.2f%s | %.1f |%n", work, alone, together, ratio,
				(ratio >= LEAST) ? "" : " (missed)", LEAST);
	}

	private double publish(int number) throws Exception {
		String ldif = Stream.concat(Stream.of("dn: %s\nobjectClass: domain\ndc: test\n".formatted(BASE)), IntStream
			.rangeClosed(1, this.people)
			.mapToObj(
					"dn: uid=u%1$d,dc=test,dc=example\nobjectClass: inetOrgPerson\nuid: u%1$d\ncn: U\nsn: U\n"::formatted))
			.collect(Collectors.joining("\n"));
		try (OpenLdapServer directory = OpenLdapServer.start(BASE, new StringReader(ldif));
				SlowAnswers slow = new SlowAnswers(URI.create(directory.url()).getPort(), pause())) {
			Map<String, String> settings = new HashMap<>(directory.properties());
			settings.putAll(Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:" + slow.port(),
					"roomkeeper.directory.bind-dn", "cn=admin," + BASE, "roomkeeper.publish.enabled", "true"));
			return measured(number, settings, this.people, "rooms", "publish");
		}
	}

	private double send(int number) throws Exception {
		try (BenchMailServer server = new BenchMailServer();
				SlowAnswers slow = new SlowAnswers(server.port(), pause())) {
			double seconds = measured(number,
					Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:1", "roomkeeper.directory.base", BASE,
							"spring.mail.host", "127.0.0.1", "spring.mail.port", Integer.toString(slow.port()),
							"roomkeeper.reinvite.per-minute", "60000", "roomkeeper.reinvite.per-day", "1000000"),
					this.messages, "reinvite", "--send");
			if (server.arrivals().size() != this.messages) {
				throw new IllegalStateException("Messages that arrived: " + server.arrivals().size());
			}
			return seconds;
		}
	}

	private Duration pause() {
		return Duration.ofMillis(this.delay);
	}

	private double measured(int number, Map<String, String> settings, int rows, String... command) throws Exception {
		Map<String, Object> properties = new HashMap<>(settings);
		properties.putAll(BenchDatabase.POSTGRESQL.properties());
		properties.put("roomkeeper.workers.threads", Integer.toString(this.threads));
		properties.put("roomkeeper.ledger-complete-since", "2020-01-01");
		try (WorkingProcesses together = new WorkingProcesses(properties, rows)) {
			together.addWorkers(number - 1);
			return together.seconds(command);
		}
	}

}
