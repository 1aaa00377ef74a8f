package io.roomkeeper.batch.nightly;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Consoles that start the nightly job. */
class NightlyScheduleTests {

	@TempDir
	Path folder;

	@AutoClose
	TestRoomkeeper roomkeeper;

	/** The database to work on; the embedded one by default. */
	Map<String, Object> database() {
		return Map.of();
	}

	/** Starts all consoles on the database. */
	AutoCloseable startConsoles() {
		this.roomkeeper.reopen(Map.of("roomkeeper.process", "console", "roomkeeper.nightly.cron", "0 0 0 * * *"));
		return () -> {
		};
	}

	@BeforeEach
	void start() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), database());
	}

	@Test
	void nightsWithoutAConsoleAreCaughtUpOnce() throws Exception {
		Instant threeDaysAgo = Instant.now().minus(Duration.ofDays(3));
		Run last = runs().begin(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY,
				threeDaysAgo.atZone(ZoneOffset.UTC).toLocalDate(), Actor.operator("nightly"), RunOrigin.SCHEDULE),
				threeDaysAgo);
		runs().finish(last.id(), RunStatus.COMPLETED, Optional.empty(), threeDaysAgo.plusSeconds(60));

		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		try (AutoCloseable _ = startConsoles()) {
			awaitNights(2);
			this.roomkeeper.get(Jdbc.class)
				.update("update recurring_tasks set execution_time = ? where task_name = 'nightly' and not picked",
						Jdbc.utc(threeDaysAgo));
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.roomkeeper.get(Jdbc.class)
					.count("select count(*) from recurring_tasks where task_name = 'nightly' and execution_time > ?",
							Jdbc.utc(Instant.now())) == 1);
		}

		assertThat(nights()).hasSize(2);
		assertThat(nights().getFirst().asOf()).isBetween(today, today.plusDays(1));
		assertThat(nights().getFirst().origin()).isEqualTo(RunOrigin.SCHEDULE);
	}

	private void awaitNights(int count) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> nights().size() == count
					&& nights().stream().noneMatch((run) -> run.status() == RunStatus.RUNNING));
	}

	private Runs runs() {
		return this.roomkeeper.get(Runs.class);
	}

	private List<Run> nights() {
		return runs().latest(null, 50).stream().filter((run) -> run.job() == JobName.NIGHTLY).toList();
	}

}
