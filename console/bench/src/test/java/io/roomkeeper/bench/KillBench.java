package io.roomkeeper.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kills jobs at many moments, and compares the results. */
@Command(name = "kill", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Kills sync, sweep, the application of a plan, the nightly job, the publication of links and the mails of re-invites at random moments, starts them again, and compares the results.")
final class KillBench implements Callable<Integer> {

	@Option(names = "--people", description = "How many people the directory holds.")
	private int people = 12_000;

	@Option(names = "--seeds", description = "How often each job is killed and started again, on each database.")
	private int seeds = 10;

	@Option(names = "--first-seed", description = "The first of the seeds.")
	private long firstSeed = 100;

	@Mixin
	private DatabaseOption databases = new DatabaseOption();

	@Option(names = "--job", split = ",", description = "The jobs that are killed: ${COMPLETION-CANDIDATES}.")
	private List<KillScenario> jobs = List.of(KillScenario.values());

	@Option(names = "--workers",
			description = "How many workers help on PostgreSQL; they are killed and paused at random moments, too.")
	private int workers;

	@Override
	public Integer call() throws Exception {
		List<String> failures = new ArrayList<>();
		System.out.println("| database | job | calls to the database | seeds | kills | same end |");
		System.out.println("|---|---|---:|---:|---:|---:|");
		try (KillDirectory directory = new KillDirectory(this.people)) {
			for (BenchDatabase database : this.databases.chosen()) {
				for (KillScenario scenario : this.jobs) {
					row(database, scenario, directory, failures);
				}
			}
		}
		failures.forEach(System.out::println);
		return failures.isEmpty() ? 0 : 1;
	}

	private void row(BenchDatabase database, KillScenario scenario, KillDirectory directory, List<String> failures)
			throws Exception {
		try (KillTrial trial = new KillTrial(database, scenario, directory, this.workers)) {
			int kills = 0;
			int equal = 0;
			for (long seed = this.firstSeed; seed < this.firstSeed + this.seeds; seed++) {
				KillTrial.Verdict verdict = trial.seed(seed);
				kills += verdict.killed();
				if (verdict.equal()) {
					equal++;
				}
				else {
					failures.add("%s %s, seed %d: %s".formatted(database, scenario, seed, verdict));
				}
			}
			System.out.printf(Locale.ROOT, "| %s | %s | %,d | %d | %d | %d |%n", database,
					scenario.name().toLowerCase(Locale.ROOT).replace('_', ' '), trial.calls(), this.seeds, kills,
					equal);
		}
	}

}
