package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Workers that cannot work. */
class WorkerCommandTests {

	@TempDir
	Path folder;

	@Test
	void aWorkerWithoutPostgresqlSaysWhatItNeeds() {
		StringWriter err = new StringWriter();
		System.setProperty("roomkeeper.data-dir", this.folder.toString());
		try {
			int exitCode = RoomkeeperCommand.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true),
					"worker");

			assertThat(exitCode).isEqualTo(ExitCode.USAGE);
			assertThat(err.toString()).hasLineCount(1)
				.contains("A worker needs PostgreSQL, because HSQLDB serves one machine only. "
						+ "Set SPRING_DATASOURCE_URL to the database of the console.");
		}
		finally {
			System.clearProperty("roomkeeper.data-dir");
		}
	}

}
