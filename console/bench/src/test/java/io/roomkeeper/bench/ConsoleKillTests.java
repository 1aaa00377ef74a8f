package io.roomkeeper.bench;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A console is killed in the middle of a recurring job, and another one takes over. */
@Tag("slow")
@Tag("postgresql")
class ConsoleKillTests {

	private static final int PEOPLE = 66;

	/** The nightly job, its sync, lapse and sweep come before. */
	private static final int AFTER_SWEEP = 5;

	@AutoClose
	private static final KillDirectory directory = new KillDirectory(PEOPLE);

	/** On HSQLDB the other console is the next one in the same data directory. */
	@ParameterizedTest
	@EnumSource
	void anotherConsoleEndsTheNightlyJobThatWasMissed(BenchDatabase database) throws Exception {
		try (SharedConsoles consoles = new SharedConsoles(database, directory)) {
			assertThat(consoles.killedBefore(AFTER_SWEEP)).isEqualTo(KillTrial.KILLED);
			try (Installation command = consoles.open()) {
				JdbcTemplate jdbc = new JdbcTemplate(command.dataSource());
				assertThat(SharedConsoles.nights(jdbc)).containsExactly("RUNNING");
				SharedConsoles.passTime(jdbc);
			}

			consoles.start();
			try (Installation command = consoles.open()) {
				JdbcTemplate jdbc = new JdbcTemplate(command.dataSource());
				SharedConsoles
					.await(() -> SharedConsoles.nights(jdbc).stream().anyMatch((run) -> run.startsWith("COMPLETED")));

				assertThat(SharedConsoles.nights(jdbc)).containsExactly("FAILED run.cut-short", "COMPLETED");
				assertThat(jdbc.queryForObject(
						"select sum(c.items) from run_count c join run r on r.id = c.run_id where c.kind = 'EXPIRED' and r.job = 'SWEEP'",
						Integer.class))
					.isEqualTo(jdbc.queryForObject("select count(*) from room where state = 'EXPIRED'", Integer.class))
					.isEqualTo(PEOPLE * 10 / 11);
			}
		}
	}

}
