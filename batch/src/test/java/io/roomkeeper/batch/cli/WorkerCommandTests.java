package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Workers that cannot work. */
class WorkerCommandTests {

	@TempDir
	Path folder;

	private final StringWriter err = new StringWriter();

	@Test
	void aWorkerWithoutPostgresqlSaysWhatItNeeds() {
		assertThat(worker(Map.of())).isEqualTo(ExitCode.USAGE);
		assertThat(this.err.toString()).hasLineCount(1)
			.contains("A worker needs PostgreSQL, because HSQLDB serves one machine only. "
					+ "Set SPRING_DATASOURCE_URL to the database of the console.");
	}

	@Test
	void aWorkerWithAnUnknownKeySaysWhichOne() {
		assertThat(worker(Map.of("roomkeeper.workers.treads", "2"))).isEqualTo(ExitCode.USAGE);
		assertThat(this.err.toString()).hasLineCount(1)
			.contains("roomkeeper.workers.treads", "roomkeeper.workers.threads");
	}

	@Test
	@Tag("postgresql")
	void aWorkerOfAnotherDirectoryRefusesTheDatabase() {
		String url = TestDatabase.postgresqlUrl();
		try (TestDatabase database = TestDatabase.postgresql(url)) {
			database.ownership().begin(LocalDate.of(2026, 1, 1), Instant.parse("2026-01-01T00:00:00Z"));
			database.ownership().bind("dc=other,dc=example");
		}

		assertThat(worker(Map.of("spring.datasource.url", url, "roomkeeper.directory.url", "ldap://127.0.0.1:1",
				"roomkeeper.directory.base", "dc=test,dc=example")))
			.isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).hasLineCount(1).contains("dc=other,dc=example", "dc=test,dc=example");
	}

	private int worker(Map<String, String> properties) {
		Map<String, String> all = new HashMap<>(properties);
		all.put("roomkeeper.data-dir", this.folder.toString());
		all.forEach(System::setProperty);
		try {
			return RoomkeeperCommand.run(new PrintWriter(new StringWriter(), true), new PrintWriter(this.err, true),
					"worker");
		}
		finally {
			all.keySet().forEach(System::clearProperty);
		}
	}

}
