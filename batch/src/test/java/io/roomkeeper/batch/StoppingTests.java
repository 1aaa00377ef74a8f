package io.roomkeeper.batch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

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
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.infrastructure.item.ItemReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Stopping a run. */
class StoppingTests extends JobTests {

	private final AtomicInteger chunks = new AtomicInteger();

	private Run stopped(JobDefinition endless) {
		Jobs jobs = this.roomkeeper.get(Jobs.class);
		Run run = jobs.start(request(JobName.SWEEP), endless);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.chunks.get() > 0);
		jobs.stop(run.id(), Actor.operator("test"));
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.roomkeeper.get(Runs.class).find(run.id()).orElseThrow().status().ended());
		return this.roomkeeper.get(Runs.class).find(run.id()).orElseThrow();
	}

	@Test
	void stopsBetweenTwoChunksAndSaysHowToContinue() {
		ItemReader<Integer> numbers = () -> 1;

		Run run = stopped(new Endless((parts, recorder) -> parts.job(JobName.SWEEP, recorder)
			.start(parts.chunks("numbers", 10, numbers, (chunk) -> advance(recorder)))
			.next(parts.once("never", () -> this.chunks.set(-1)))
			.build()));

		assertThat(run.status()).isEqualTo(RunStatus.STOPPED);
		assertThat(run.counts().of(CountKind.READ)).isEqualTo(this.chunks.get());
		assertThat(run.message().orElseThrow().plain()).contains("Continue with ./roomkeeper sweep");
	}

	@Test
	void stopsBetweenTwoRepetitionsAndFreesTheJob() {
		Run run = stopped(new Endless(
				(parts, recorder) -> parts.job(JobName.SWEEP, recorder).start(parts.repeated("again", () -> {
					advance(recorder);
					return true;
				})).next(parts.once("never", () -> this.chunks.set(-1))).build()));

		assertThat(run.status()).isEqualTo(RunStatus.STOPPED);
		assertThat(this.chunks.get()).isPositive();
		assertThat(sweep(TestRoomkeeper.FIRST_DAY).status()).isEqualTo(RunStatus.COMPLETED);
	}

	private void advance(RunRecorder recorder) {
		recorder.advance(1, RunCounts.of(CountKind.READ, 1), List.of());
		this.chunks.incrementAndGet();
	}

	private final class Endless implements JobDefinition {

		private final BiFunction<JobParts, RunRecorder, Job> building;

		Endless(BiFunction<JobParts, RunRecorder, Job> building) {
			this.building = building;
		}

		@Override
		public JobName name() {
			return JobName.SWEEP;
		}

		@Override
		public Job build(RunRecorder run) {
			return this.building.apply(StoppingTests.this.roomkeeper.get(JobParts.class), run);
		}

	}

}
