package io.roomkeeper.bench;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A job that is killed at any moment and started again has the same result as an
 * undisturbed run. {@code ./roomkeeper bench kill} tests many more moments.
 */
@Tag("slow")
class KillTests {

	private static final int PEOPLE = 5_600;

	@AutoClose
	private static final KillDirectory directory = new KillDirectory(PEOPLE);

	@Test
	void aKilledSyncEndsWithTheSameResult() throws Exception {
		try (KillTrial trial = new KillTrial(BenchDatabase.HSQLDB, KillScenario.SYNC, directory)) {
			assertEnd(trial.seed(1));
			assertEnd(trial.seed(2));
		}
	}

	@Test
	void aKilledSweepEndsWithTheSameResult() throws Exception {
		try (KillTrial trial = new KillTrial(BenchDatabase.HSQLDB, KillScenario.SWEEP, directory)) {
			assertEnd(trial.seed(3));
		}
	}

	/** Kills it between two chunks. */
	@Test
	void aPlanGivesEachRoomItsNewNumberOnce() throws Exception {
		try (KillTrial trial = new KillTrial(BenchDatabase.HSQLDB, KillScenario.APPLY, directory)) {
			assertEnd(trial.boundary(trial.commits() / 2, true));
		}
	}

	@Test
	void aNightlyJobThatIsKilledBetweenStagesEndsWhereItWouldHaveEnded() throws Exception {
		try (KillTrial trial = new KillTrial(BenchDatabase.HSQLDB, KillScenario.NIGHTLY, directory)) {
			KillTrial.Verdict verdict = trial.beforeRuns(4, 7, 11);
			assertThat(verdict.killed()).isEqualTo(3);
			assertEnd(verdict);
		}
	}

	@Test
	@Tag("postgresql")
	void aKilledFirstSyncEndsWithTheSameResultOnEitherDatabase() throws Exception {
		try (KillTrial trial = new KillTrial(BenchDatabase.HSQLDB, KillScenario.FIRST_SYNC, directory);
				KillTrial onPostgresql = trial.on(BenchDatabase.POSTGRESQL)) {
			assertEnd(trial.seed(4));
			assertEnd(onPostgresql.seed(5));
		}
	}

	private static void assertEnd(KillTrial.Verdict verdict) {
		assertThat(verdict.killed()).isPositive();
		assertThat(verdict.missing()).isEmpty();
		assertThat(verdict.more()).isEmpty();
		assertThat(verdict.changed()).isEmpty();
		assertThat(verdict.twice()).isFalse();
	}

}
