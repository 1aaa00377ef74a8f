package io.roomkeeper.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.roomkeeper.directory.ldap.OpenLdapServer;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;

/**
 * Times syncs of changes: with changed people, and with a few newcomers as well, after
 * whom the sync reads all groups.
 */
final class SyncOfChanges {

	private static final int CHANGED = 1_000;

	private static final int NEWCOMERS = 10;

	private final BenchDatabase database;

	private final OpenLdapServer server;

	private final ChangedEntries entries;

	SyncOfChanges(BenchDatabase database, OpenLdapServer server) {
		this.database = database;
		this.server = server;
		this.entries = new ChangedEntries(server);
	}

	/**
	 * Prints the seconds of syncs.
	 * @param rounds how many are measured, after one that warms up
	 * @param fresh whether to measure new processes as well
	 */
	void measure(int rounds, boolean fresh) {
		Map<String, Object> properties = new HashMap<>(this.server.properties());
		properties.putAll(this.database.properties());
		Path folder = Installation.newFolder();
		long[][] took = new long[2][rounds];
		try (Installation installation = Installation.in(folder, properties)) {
			TimedJob.SYNC.run(installation);
			for (int round = -1; round < rounds; round++) {
				took[0][Math.max(round, 0)] = time(installation, 0);
				took[1][Math.max(round, 0)] = time(installation, NEWCOMERS);
			}
		}
		Figures.note("Sync of changes, %s: %s s with %,d people changed, %s s with %d newcomers as well.",
				this.database, Figures.text(took[0]), CHANGED, Figures.text(took[1]), NEWCOMERS);
		for (int round = 0; fresh && round < rounds; round++) {
			FreshJob.Seconds changed = freshly(folder, properties, 0);
			FreshJob.Seconds joined = freshly(folder, properties, NEWCOMERS);
			Figures.note("In new processes: %s, with newcomers %s.", text(changed), text(joined));
		}
		Installation.delete(folder);
		this.entries.removeNewcomers();
	}

	private long time(Installation installation, int newcomers) {
		prepare(newcomers);
		long begin = System.nanoTime();
		Run run = TimedJob.SYNC_CHANGES.run(installation);
		long took = System.nanoTime() - begin;
		if (run.counts().of(CountKind.UPDATED) != CHANGED || run.counts().of(CountKind.CREATED) != newcomers
				|| run.counts().of(CountKind.READ) > 2 * CHANGED) {
			throw new IllegalStateException("The sync read or changed other people: " + run.counts());
		}
		return took;
	}

	private FreshJob.Seconds freshly(Path folder, Map<String, ?> properties, int newcomers) {
		prepare(newcomers);
		return FreshJob.run(TimedJob.SYNC_CHANGES, folder, properties);
	}

	private void prepare(int newcomers) {
		this.entries.change(CHANGED);
		this.entries.add(newcomers);
	}

	private static String text(FreshJob.Seconds seconds) {
		return String.format(Locale.ROOT, "%.1f s (run), %.1f s (process, %.1f s of processors)", seconds.run(),
				seconds.process(), seconds.processor());
	}

}
