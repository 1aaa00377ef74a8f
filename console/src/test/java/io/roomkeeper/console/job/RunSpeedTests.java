package io.roomkeeper.console.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Origin;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RunSpeedTests {

	private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

	private final RunSpeed pace = new RunSpeed();

	@Test
	void showsNothingBeforeTheFirstProgress() {
		this.pace.see(run("people", 100), START);

		assertThat(this.pace.rate(run("people", 100), START.plusSeconds(5))).isEmpty();
	}

	@Test
	void dividesTheProgressByTheElapsedTime() {
		this.pace.see(run("people", 100), START);

		assertThat(this.pace.rate(run("people", 600), START.plusSeconds(5))).contains(100.0);
	}

	@Test
	void estimatesTheRemainingTime() {
		this.pace.see(run("people", 0), START);

		assertThat(this.pace.remaining(run("people", 500), START.plusSeconds(5))).contains(Duration.ofSeconds(15));
	}

	@Test
	void restartsWithTheNextStage() {
		this.pace.see(run("people", 1_900), START);
		this.pace.see(run("groups", 0), START.plusSeconds(5));

		assertThat(this.pace.rate(run("groups", 40), START.plusSeconds(15))).contains(4.0);
	}

	private static Run run(String stage, long done) {
		return new Run(new RunId(1), JobName.SYNC, RunMode.APPLY, LocalDate.EPOCH, RunStatus.RUNNING, "ana",
				RunOrigin.CONSOLE, Origin.CONSOLE, START, Optional.empty(), Optional.empty(), stage,
				Optional.of(2_000L), done, RunCounts.NONE, Optional.empty());
	}

}
