package io.roomkeeper.bench;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import io.roomkeeper.directory.ldap.OpenLdapServer;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.sample.BigOrganisation;

import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sync and sweep over a real OpenLDAP server, each beside the same work done raw. */
@Command(name = "jobs", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times sync and sweep over a local OpenLDAP server.")
final class JobsBench implements Callable<Integer> {

	private static final double FIRST_SYNC = 2.5;

	private static final double SECOND_SYNC = 1.5;

	private static final long MIB = 1 << 20;

	@Option(names = "--people", description = "How many people the directory holds.")
	private int people = 100_000;

	@Option(names = "--groups", description = "How many groups, of which one holds everybody.")
	private int groups = 300;

	@Option(names = "--rounds", description = "How many rounds are measured.")
	private int rounds = 3;

	@Option(names = "--warm-up", description = "How many rounds are not measured; a million people need none.")
	private int warmUps = 1;

	@Option(names = "--database", split = ",", description = "The databases to use: ${COMPLETION-CANDIDATES}.")
	private List<BenchDatabase> databases = List.of(BenchDatabase.HSQLDB, BenchDatabase.POSTGRESQL);

	@Override
	public Integer call() throws IOException {
		Path ldif = Files.createTempFile("roomkeeper-bench", ".ldif");
		try {
			new BigOrganisation(this.people, this.groups).writeLdif(ldif);
			try (Reader entries = Files.newBufferedReader(ldif);
					OpenLdapServer server = OpenLdapServer.start(BigOrganisation.BASE, entries)) {
				this.databases.forEach((database) -> measure(database, server.properties()));
			}
		}
		finally {
			Files.delete(ldif);
		}
		return 0;
	}

	private void measure(BenchDatabase database, Map<String, String> directory) {
		long[][] product = new long[3][this.rounds];
		long[][] raw = new long[3][this.rounds];
		long unchangedUpdates = 0;
		for (int round = -this.warmUps; round < this.rounds; round++) {
			int column = Math.max(round, 0);
			rawRound(database, directory, raw, column);
			unchangedUpdates += productRound(database, directory, product, column);
		}
		Figures.title(String.format(Locale.ROOT, "%,d people in %d groups, %s", this.people, this.groups, database));
		Figures.row("first sync", product[0], raw[0], FIRST_SYNC);
		Figures.row("sync with nothing changed", product[1], raw[1], SECOND_SYNC);
		Figures.row("sweep, 30 % idle", product[2], raw[2], (database == BenchDatabase.HSQLDB) ? 2 : 1.3);
		Figures.note(
				"%d rounds after %d that warm up; %d rows updated where nothing had changed; heap at most %d MiB;"
						+ " load %.1f on %d processors.",
				this.rounds, this.warmUps, unchangedUpdates, Runtime.getRuntime().maxMemory() / MIB,
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
				Runtime.getRuntime().availableProcessors());
	}

	private static void rawRound(BenchDatabase database, Map<String, String> directory, long[][] raw, int round) {
		try (Installation installation = Installation.on(database, directory)) {
			RawDirectory reading = new RawDirectory(directory);
			raw[0][round] = new RawSync(reading, installation.dataSource()).time();
			raw[1][round] = reading.time();
			installation.run(JobName.SWEEP, Installation.FIRST_DAY);
			makeIdle(database, installation);
			raw[2][round] = new RawSweep(installation.dataSource()).time(Installation.FIRST_DAY);
		}
	}

	/** Returns how many people a sync without changes has updated; should be 0. */
	private static long productRound(BenchDatabase database, Map<String, String> directory, long[][] product,
			int round) {
		try (Installation installation = Installation.on(database, directory)) {
			product[0][round] = installation.time(JobName.SYNC, Installation.FIRST_DAY);
			long begin = System.nanoTime();
			Run second = installation.run(JobName.SYNC, Installation.FIRST_DAY);
			product[1][round] = System.nanoTime() - begin;
			makeIdle(database, installation);
			product[2][round] = installation.time(JobName.SWEEP, Installation.FIRST_DAY);
			return second.counts().of(CountKind.UPDATED) + second.counts().of(CountKind.CREATED)
					+ second.counts().of(CountKind.GROUPS_UPDATED);
		}
	}

	private static void makeIdle(BenchDatabase database, Installation installation) {
		JdbcTemplate jdbc = new JdbcTemplate(installation.dataSource());
		jdbc.update("update room set expires_on = ? where mod(person_id, 10) < 3", Installation.FIRST_DAY);
		if (database == BenchDatabase.POSTGRESQL) {
			jdbc.execute("vacuum analyze room");
			jdbc.execute("checkpoint");
		}
	}

}
