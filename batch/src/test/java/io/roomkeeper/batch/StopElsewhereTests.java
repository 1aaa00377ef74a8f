package io.roomkeeper.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.store.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Stopping a run of another process. */
@Tag("postgresql")
class StopElsewhereTests {

	private static final Actor ADMIN = Actor.operator("test");

	@TempDir
	Path folder;

	private final AtomicInteger chunks = new AtomicInteger();

	@Test
	void aRunStopsAfterItsChunkIfAnotherProcessAsksForIt() {
		try (TestRoomkeeper here = TestRoomkeeper.start(this.folder.resolve("data"),
				Map.of("spring.datasource.url", TestDatabase.postgresqlUrl()));
				ConfigurableApplicationContext elsewhere = here.another()) {
			Run run = here.get(Jobs.class)
				.start(RunRequest.of(JobName.SWEEP, RunMode.APPLY, TestRoomkeeper.FIRST_DAY, ADMIN, RunOrigin.COMMAND),
						new EndlessSweep(here.get(JobParts.class)));
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.chunks.get() > 0);

			assertThat(elsewhere.getBean(Jobs.class).stop(run.id(), ADMIN)).isTrue();
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> here.get(Runs.class).find(run.id()).orElseThrow().status().ended());

			Run stopped = here.get(Runs.class).find(run.id()).orElseThrow();
			assertThat(stopped.status()).isEqualTo(RunStatus.STOPPED);
			assertThat(stopped.counts().of(CountKind.READ)).isEqualTo(this.chunks.get());
			assertThat(stopped.message().orElseThrow().plain()).contains("Continue with ./roomkeeper sweep");
			assertThat(elsewhere.getBean(Jobs.class).stop(run.id(), ADMIN)).isFalse();
		}
	}

	private final class EndlessSweep implements JobDefinition {

		private final JobParts parts;

		EndlessSweep(JobParts parts) {
			this.parts = parts;
		}

		@Override
		public JobName name() {
			return JobName.SWEEP;
		}

		@Override
		public Job build(RunRecorder run) {
			ItemReader<Integer> numbers = () -> 1;
			return this.parts.job(JobName.SWEEP, run).start(this.parts.chunks("numbers", 10, numbers, (chunk) -> {
				run.advance(1, RunCounts.of(CountKind.READ, 1), List.of());
				StopElsewhereTests.this.chunks.incrementAndGet();
			})).build();
		}

	}

}
