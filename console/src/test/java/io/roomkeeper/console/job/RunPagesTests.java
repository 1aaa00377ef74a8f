package io.roomkeeper.console.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

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

class RunPagesTests {

	private long latest = 120;

	private final RunPages pages = new RunPages((before, limit) -> LongStream
		.iterate((before == null) ? this.latest : before.value() - 1, (id) -> id > 0, (id) -> id - 1)
		.limit(limit)
		.mapToObj(RunPagesTests::run)
		.toList());

	@Test
	void continuesAfterTheLastPage() {
		this.pages.page(0, 50);

		assertThat(ids(this.pages.page(50, 50))).startsWith(70L).endsWith(21L).hasSize(50);
	}

	@Test
	void findsAPositionThatWasNotReadBefore() {
		assertThat(ids(this.pages.page(100, 50))).startsWith(20L).endsWith(1L).hasSize(20);
	}

	@Test
	void returnsNothingAfterTheEnd() {
		assertThat(this.pages.page(500, 50)).isEmpty();
	}

	@Test
	void returnsTheSamePageAgain() {
		List<Run> first = this.pages.page(50, 50);
		this.pages.page(100, 50);

		assertThat(this.pages.page(50, 50)).isEqualTo(first);
	}

	@Test
	void startsWithTheLatestRunAfterARestart() {
		this.pages.page(0, 50);
		this.latest = 121;
		this.pages.restart();

		assertThat(ids(this.pages.page(0, 2))).containsExactly(121L, 120L);
	}

	private static List<Long> ids(List<Run> runs) {
		return runs.stream().map((run) -> run.id().value()).toList();
	}

	private static Run run(long id) {
		return new Run(new RunId(id), JobName.SYNC, RunMode.APPLY, LocalDate.EPOCH, RunStatus.COMPLETED, "ana",
				RunOrigin.CONSOLE, Origin.CONSOLE, Instant.EPOCH, Optional.empty(), Optional.empty(), "people",
				Optional.empty(), 0, RunCounts.NONE, Optional.empty());
	}

}
