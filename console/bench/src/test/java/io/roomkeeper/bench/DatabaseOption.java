package io.roomkeeper.bench;

import java.util.List;

import picocli.CommandLine.Option;

/** The option of benchmarks that run on each of several databases. */
final class DatabaseOption {

	@Option(names = "--database", split = ",", description = "The databases to use: ${COMPLETION-CANDIDATES}.")
	private List<BenchDatabase> chosen = List.of(BenchDatabase.HSQLDB, BenchDatabase.POSTGRESQL);

	/** Returns the databases, in the order in which they were given. */
	List<BenchDatabase> chosen() {
		return this.chosen;
	}

}
