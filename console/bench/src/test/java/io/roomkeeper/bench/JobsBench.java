package io.roomkeeper.bench;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sync and sweep over a real OpenLDAP server, each beside the same work done raw. */
@Command(name = "jobs", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times sync and sweep over a local OpenLDAP server.")
final class JobsBench implements Callable<Integer> {

	private static final double FIRST_SYNC = 1.5;

	private static final double SECOND_SYNC = 1.4;

	private static final double SWEEP_BATCHES = 1.3;

	private static final double SWEEP_STATEMENT = 2;

	/** How many people a transaction of the raw sync writes. The fastest one counts. */
	private static final int[] HSQLDB_TRANSACTIONS = { 1_000, 10_000, 50_000 };

	private static final int[] COPIES = { 50_000 };

	private static final String ACTIVE_AGAIN = "update room set state = 'ACTIVE', expired_on = null"
			+ " where state = 'EXPIRED'";

	private static final long MIB = 1 << 20;

	@Option(names = "--people", description = "How many people the directory holds.")
	private int people = 100_000;

	@Option(names = "--groups", description = "How many groups, of which one holds everybody.")
	private int groups = 300;

	@Option(names = "--rounds", description = "How many rounds are measured.")
	private int rounds = 3;

	@Option(names = "--warm-up", description = "How many rounds are not measured; a million people need none.")
	private int warmUps = 1;

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	@Option(names = "--part", split = ",", description = "What is measured: ${COMPLETION-CANDIDATES}.")
	private List<Part> parts = List.of(Part.values());

	@Option(names = "--fresh",
			description = "Also run each job in a new process, and print the seconds that it reports.")
	private boolean fresh;

	@Override
	public Integer call() throws IOException {
		Path ldif = Files.createTempFile("roomkeeper-bench", ".ldif");
		try {
			new BigOrganisation(this.people, this.groups).writeLdif(ldif);
			try (Reader entries = Files.newBufferedReader(ldif);
					OpenLdapServer server = OpenLdapServer.start(BigOrganisation.BASE, entries)) {
				for (BenchDatabase database : this.databases.chosen()) {
					if (this.parts.contains(Part.JOBS)) {
						measure(database, server.properties());
					}
					if (this.parts.contains(Part.CHANGES)) {
						new SyncOfChanges(database, server).measure(this.rounds, this.fresh);
					}
				}
			}
		}
		finally {
			Files.delete(ldif);
		}
		return 0;
	}

	private void measure(BenchDatabase database, Map<String, String> directory) {
		long[][] product = new long[3][this.rounds];
		long[][] raw = new long[4][this.rounds];
		PhaseTimes[] phases = { new PhaseTimes(), new PhaseTimes(), new PhaseTimes() };
		long unchangedUpdates = 0;
		for (int round = -this.warmUps; round < this.rounds; round++) {
			rawRound(database, directory, raw, Math.max(round, 0));
			PhaseTimes[] observed = (round < 0)
					? new PhaseTimes[] { new PhaseTimes(), new PhaseTimes(), new PhaseTimes() } : phases;
			unchangedUpdates += productRound(database, directory, product, raw, observed, Math.max(round, 0));
		}
		JobFigures.title(String.format(Locale.ROOT, "%,d people in %d groups, %s", this.people, this.groups, database));
		JobFigures.row("first sync", product[0], phases[0], raw[0], FIRST_SYNC);
		JobFigures.row("sync with nothing changed", product[1], phases[1], raw[1], SECOND_SYNC);
		JobFigures.row("sweep, 30 % idle, beside batches", product[2], phases[2], raw[2], SWEEP_BATCHES);
		JobFigures.row("the same beside one statement", product[2], phases[2], raw[3], SWEEP_STATEMENT);
		Figures.note(
				"%d rounds after %d that warm up; %d rows updated where nothing had changed; heap at most %d MiB;"
						+ " load %.1f on %d processors.",
				this.rounds, this.warmUps, unchangedUpdates, Runtime.getRuntime().maxMemory() / MIB,
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
				Runtime.getRuntime().availableProcessors());
		if (this.fresh) {
			freshProcesses(database, directory);
		}
	}

	/** Prints what a user meets: the seconds that runs of new processes report. */
	private void freshProcesses(BenchDatabase database, Map<String, String> directory) {
		Map<String, Object> properties = new HashMap<>(directory);
		properties.putAll(database.properties());
		for (int round = 0; round < this.rounds; round++) {
			Path folder = Installation.newFolder();
			double first = FreshJob.run(TimedJob.SYNC, folder, properties).run();
			double second = FreshJob.run(TimedJob.SYNC, folder, properties).run();
			try (Installation installation = Installation.in(folder, properties)) {
				makeIdle(database, installation);
			}
			double sweep = FreshJob.run(TimedJob.SWEEP, folder, properties).run();
			Figures.note("In new processes: first sync %.1f s, sync with nothing changed %.1f s, sweep %.1f s.", first,
					second, sweep);
			Installation.delete(folder);
			properties.putAll(database.properties());
		}
	}

	private static void rawRound(BenchDatabase database, Map<String, String> directory, long[][] raw, int round) {
		raw[0][round] = Long.MAX_VALUE;
		for (int transaction : (database == BenchDatabase.HSQLDB) ? HSQLDB_TRANSACTIONS : COPIES) {
			try (Installation installation = Installation.on(database, directory)) {
				RawDirectory reading = new RawDirectory(directory);
				long took = new RawSync(reading, installation.dataSource(), transaction).time();
				raw[0][round] = Math.min(raw[0][round], took);
				if (transaction == COPIES[0]) {
					raw[1][round] = reading.time();
				}
			}
		}
	}

	/**
	 * Expires the rooms that Roomkeeper has just expired, whose numbers are as random as
	 * for Roomkeeper.
	 */
	private static void sweepRaw(BenchDatabase database, Installation installation, long[][] raw, int round) {
		JdbcTemplate jdbc = new JdbcTemplate(installation.dataSource());
		jdbc.update(ACTIVE_AGAIN);
		makeIdle(database, installation);
		raw[2][round] = new RawSweep(installation.dataSource()).time(Installation.FIRST_DAY);
		jdbc.update(ACTIVE_AGAIN);
		makeIdle(database, installation);
		raw[3][round] = new SetBasedSweep(installation.dataSource(), database).time(Installation.FIRST_DAY);
	}

	/** Returns how many people a sync without changes has updated; should be 0. */
	private static long productRound(BenchDatabase database, Map<String, String> directory, long[][] product,
			long[][] raw, PhaseTimes[] phases, int round) {
		try (Installation installation = Installation.on(database, directory)) {
			product[0][round] = phases[0].of(() -> installation.time(JobName.SYNC, Installation.FIRST_DAY));
			Run[] second = new Run[1];
			product[1][round] = phases[1].of(() -> {
				long begin = System.nanoTime();
				second[0] = installation.run(JobName.SYNC, Installation.FIRST_DAY);
				return System.nanoTime() - begin;
			});
			makeIdle(database, installation);
			product[2][round] = phases[2].of(() -> installation.time(JobName.SWEEP, Installation.FIRST_DAY));
			sweepRaw(database, installation, raw, round);
			return second[0].counts().of(CountKind.UPDATED) + second[0].counts().of(CountKind.CREATED)
					+ second[0].counts().of(CountKind.GROUPS_UPDATED);
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

	/** What the benchmark measures. */
	enum Part {

		/** First sync, sync with nothing changed, and sweep. */
		JOBS,

		/** Syncs of changes. */
		CHANGES

	}

}
