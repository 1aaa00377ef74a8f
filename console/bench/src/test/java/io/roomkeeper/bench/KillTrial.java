package io.roomkeeper.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import io.roomkeeper.run.JobName;
import io.roomkeeper.testing.JavaProcess;

/**
 * Kills a job at random calls to the database, starts it again as a user would, and
 * compares the result with that of an undisturbed run.
 */
final class KillTrial implements AutoCloseable {

	static final int KILLED = 137;

	private static final String HEARTBEAT = "500ms";

	private final BenchDatabase database;

	private final KillScenario scenario;

	private final KillDirectory directory;

	private final int workers;

	private final Path past;

	private final Outcome undisturbed;

	KillTrial(BenchDatabase database, KillScenario scenario, KillDirectory directory)
			throws IOException, InterruptedException {
		this(database, scenario, directory, 0);
	}

	/**
	 * @param workers how many workers help on PostgreSQL, if the database has tables
	 */
	KillTrial(BenchDatabase database, KillScenario scenario, KillDirectory directory, int workers)
			throws IOException, InterruptedException {
		this.workers = (database == BenchDatabase.POSTGRESQL && scenario.hasPast()) ? workers : 0;
		this.database = database;
		this.scenario = scenario;
		this.directory = directory;
		this.past = Files.createTempDirectory("roomkeeper-past");
		this.undisturbed = run(List.of());
		if (!this.undisturbed.end().getFirst().startsWith("COMPLETED")) {
			throw new IllegalStateException("Undisturbed it ended so: " + this.undisturbed.end().getFirst());
		}
	}

	/** Creates the same trial on another database. */
	private KillTrial(BenchDatabase database, KillTrial other) throws IOException {
		this.workers = 0;
		this.database = database;
		this.scenario = other.scenario;
		this.directory = other.directory;
		this.past = Files.createTempDirectory("roomkeeper-past");
		this.undisturbed = other.undisturbed;
	}

	/** Returns the same trial on another database; it must have the same result. */
	KillTrial on(BenchDatabase other) throws IOException {
		return new KillTrial(other, this);
	}

	/** Returns how many calls to the database an undisturbed run makes. */
	long calls() {
		return this.undisturbed.calls();
	}

	/**
	 * Kills the job once or twice, depending on the seed, and lets the next start finish.
	 */
	Verdict seed(long seed) throws IOException, InterruptedException {
		Random random = new Random(seed);
		List<Long> deaths = new ArrayList<>();
		deaths.add(1 + random.nextLong(calls()));
		if (random.nextInt(3) == 0) {
			deaths.add(1 + random.nextLong(calls()));
		}
		return verdict(deaths);
	}

	/** Returns the number of commits of an uninterrupted run. */
	int commits() {
		return this.undisturbed.commits().size();
	}

	/**
	 * Kills the job just before or just after a commit, which ends a stage or a chunk.
	 * Then starts it again until it ends.
	 * @param number the number of the commit, from 0
	 */
	Verdict boundary(int number, boolean after) throws IOException, InterruptedException {
		return verdict(List.of(this.undisturbed.commits().get(number) + (after ? 1 : 0)));
	}

	/**
	 * Kills the job before runs begin, once in each start, and lets the last start
	 * finish.
	 * @param runs the numbers of the runs; the first run of a start is 1, the first stage
	 * of a nightly job is 2
	 */
	Verdict beforeRuns(long... runs) throws IOException, InterruptedException {
		return verdict(Arrays.stream(runs).map((run) -> -run).boxed().toList());
	}

	private Verdict verdict(List<Long> deaths) throws IOException, InterruptedException {
		Outcome outcome = run(deaths);
		Set<String> missing = new HashSet<>(this.undisturbed.end());
		outcome.end().forEach(missing::remove);
		Set<String> more = new HashSet<>(outcome.end());
		this.undisturbed.end().forEach(more::remove);
		boolean twice = outcome.end().size() != new HashSet<>(outcome.end()).size();
		Set<String> lost = new HashSet<>(this.scenario.keepsNumbers() ? outcome.numbersBefore() : Set.of());
		outcome.numbersAfter().forEach(lost::remove);
		return new Verdict(deaths, outcome.killed(), missing, more, lost, twice);
	}

	private Outcome run(List<Long> deaths) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("roomkeeper-kill");
		try (KillEffects effects = new KillEffects(this.scenario, this.directory)) {
			Map<String, Object> properties = new HashMap<>(this.database.properties());
			properties.putAll(this.directory.properties());
			properties.putAll(effects.properties());
			properties.put("roomkeeper.data-dir", folder.resolve("data").toString());
			Path found = folder.resolve("found");
			Set<String> before = this.scenario.hasPast() ? addEarlierUse(folder, properties) : Set.of();
			this.directory.day(this.scenario.day());
			int killed = 0;
			int helping = deaths.isEmpty() ? 0 : this.workers;
			if (helping > 0) {
				properties.put("roomkeeper.workers.heartbeat", HEARTBEAT);
			}
			try (KillWorkers _ = new KillWorkers(helping, properties, new Random(deaths.hashCode()))) {
				for (long death : deaths) {
					killed += start(properties, this.scenario.job(), this.scenario.asOf(), death, found,
							Optional.empty()) == KILLED ? 1 : 0;
				}
				start(properties, this.scenario.job(), this.scenario.asOf(), 0, found, Optional.empty());
			}
			if (this.scenario == KillScenario.REINVITES && !deaths.isEmpty()) {
				properties.put(KillEffects.PASS_TIME, "true");
				start(properties, this.scenario.job(), this.scenario.asOf(), 0, found, Optional.empty());
			}
			List<String> lines = Files.readAllLines(found);
			List<Long> calls = Arrays.stream(lines.getFirst().split(" ", -1)).map(Long::valueOf).toList();
			return new Outcome(calls.getFirst(), calls.subList(1, calls.size()), killed, before, numbers(lines),
					Stream.of(List.of(lines.get(1)), lines.subList(3, lines.size()), effects.lines(numbers(lines)))
						.flatMap(List::stream)
						.toList());
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/** Prepares the data; on HSQLDB only once, because files can be copied. */
	private Set<String> addEarlierUse(Path folder, Map<String, Object> properties)
			throws IOException, InterruptedException {
		boolean files = this.database == BenchDatabase.HSQLDB;
		Path kept = files ? this.past : folder;
		Path found = kept.resolve("found");
		if (!Files.exists(found)) {
			this.directory.day(1);
			Map<String, Object> where = new HashMap<>(properties);
			where.put("roomkeeper.data-dir", kept.resolve("data").toString());
			start(where, JobName.SYNC, LocalDate.of(2024, 1, 1), 0, found, Optional.of(this.scenario));
		}
		if (files) {
			FileSystemUtils.copyRecursively(kept, folder);
		}
		Set<String> before = numbers(Files.readAllLines(found));
		Files.delete(folder.resolve("found"));
		return before;
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.past);
	}

	private static Set<String> numbers(List<String> lines) {
		return new HashSet<>(Arrays.asList(lines.get(2).split(",", -1)));
	}

	private static int start(Map<String, Object> properties, JobName job, LocalDate asOf, long death, Path found,
			Optional<KillScenario> past) throws IOException, InterruptedException {
		Process process = JavaProcess.of(JobProcess.class)
			.options(JavaProcess.SHORT)
			.options("-Xmx512m", "-Duser.timezone=UTC")
			.properties(properties)
			.options("-Droomkeeper.process=command", "-Droomkeeper.account.time-zone=UTC",
					"-Droomkeeper.ledger-complete-since=2020-01-01", "-Droomkeeper.brake.sync-people=1000000",
					"-Droomkeeper.brake.sync-percent=100", "-Droomkeeper.brake.sweep-people=1000000",
					"-Droomkeeper.brake.sweep-percent=100", "-Droomkeeper.approval.two-person=off",
					"-Dlogging.level.root=ERROR", "-Dlogging.level.org.springframework.batch.core=OFF")
			.with(job.name(), asOf.toString(), Long.toString(death), found.toString(),
					past.map(KillScenario::name).orElse(""))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try {
			return process.waitFor();
		}
		finally {
			process.destroyForcibly();
		}
	}

	private record Outcome(long calls, List<Long> commits, int killed, Set<String> numbersBefore,
			Set<String> numbersAfter, List<String> end) {

	}

	/**
	 * The result of a trial.
	 *
	 * @param deaths the calls before which it was killed, if it reached them
	 * @param killed how often it was killed; a continued run may end earlier
	 * @param missing lines of the end state that are missing
	 * @param more additional lines of the end state
	 * @param changed numbers and passcodes that people have lost
	 * @param twice whether a line occurs twice
	 */
	record Verdict(List<Long> deaths, int killed, Set<String> missing, Set<String> more, Set<String> changed,
			boolean twice) {

		/** Returns whether nothing was lost and nothing was done twice. */
		boolean equal() {
			return this.missing.isEmpty() && this.more.isEmpty() && this.changed.isEmpty() && !this.twice;
		}

	}

}
