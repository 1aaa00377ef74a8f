package io.roomkeeper.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.overview.Overview;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.RunId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The history of runs, at any depth. */
@Command(name = "runs", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Times the history of runs: 50 of them, the latest or from anywhere.")
final class RunsBench implements Callable<Integer> {

	private static final String COLUMNS = "job, mode, as_of, status, started_by, origin, started_at, ended_at,"
			+ " heartbeat_at, holder, stage, done_items, item_count";

	private static final List<JobName> JOBS = List.of(JobName.SYNC, JobName.SWEEP, JobName.NIGHTLY);

	private static final List<CountKind> COUNTS = List.of(CountKind.READ, CountKind.UPDATED, CountKind.UNCHANGED);

	private static final int ROWS = 50;

	private static final int TIMES = 200;

	private static final int TARGET = 100;

	private static final Actor ACTOR = Actor.operator("bench");

	@Option(names = "--runs", description = "How many runs there are.")
	private int runs = 100_000;

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	@Override
	public Integer call() {
		this.databases.chosen().forEach(this::measure);
		return 0;
	}

	private void measure(BenchDatabase database) {
		try (Installation installation = Installation.on(database, Map.of())) {
			BulkRows rows = new BulkRows(installation.dataSource());
			rows.insert("run", COLUMNS, this::write);
			rows.insert("run_count", "run_id, kind, items", this::writeCounts);
			rows.finish();
			RunHistory history = installation.part(RunHistory.class);
			Overview overview = installation.part(Overview.class);
			Random random = new Random(7);
			Latencies.title("%,d runs, %s".formatted(this.runs, database));
			Latencies.row("the latest", TIMES, TARGET, (_) -> history.latest(ACTOR, null, ROWS));
			Latencies.row("from anywhere", TIMES, TARGET,
					(_) -> history.latest(ACTOR, new RunId(1 + random.nextInt(this.runs)), ROWS));
			Latencies.row("what needs attention", TIMES, TARGET, (_) -> overview.attentionItems(ACTOR));
		}
	}

	private void write(BulkRows.Writer writer) {
		Instant first = Instant.parse("2020-01-01T02:15:00Z");
		for (int i = 0; i < this.runs; i++) {
			JobName job = JOBS.get(i % JOBS.size());
			Object started = first.plusSeconds(1_800L * i).atOffset(ZoneOffset.UTC);
			writer.row(job.name(), "APPLY", LocalDate.of(2026, 1, 1), "COMPLETED", "bench", "SCHEDULE", started,
					started, started, "bench", "people", 0, 0);
		}
	}

	private void writeCounts(BulkRows.Writer writer) {
		for (int run = 1; run <= this.runs; run++) {
			for (CountKind kind : COUNTS) {
				writer.row(run, kind.name(), run);
			}
		}
	}

}
