package io.roomkeeper.batch;

import java.time.Instant;
import java.time.LocalDate;

import io.roomkeeper.room.RoomState;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobAlreadyRunningException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SweepJobTests extends JobTests {

	@Test
	void expiresRoomsOnTheirDayAndOnlyOnce() {
		this.roomkeeper.run(JobName.SYNC);
		use("ada", "2026-05-01");
		LocalDate end = FIRST_DAY.plusDays(365);

		assertThat(sweep(end.minusDays(1)).counts().of(CountKind.EXPIRED)).isZero();
		Run run = sweep(end);

		assertThat(items(run, Outcome.EXPIRED)).extracting(RunItem::item).containsExactlyInAnyOrder("bo", "cy");
		assertThat(room("bo").state()).isEqualTo(RoomState.EXPIRED);
		assertThat(room("bo").expiredOn()).contains(end);
		assertThat(room("ada").state()).isEqualTo(RoomState.ACTIVE);
		assertThat(sweep(end).counts().of(CountKind.EXPIRED)).isZero();
	}

	@Test
	void aPlannedSweepExpiresNothing() {
		this.roomkeeper.run(JobName.SYNC);

		Run plan = this.roomkeeper.run(JobName.SWEEP, RunMode.PLAN, FIRST_DAY.plusYears(2));

		assertThat(plan.counts().of(CountKind.EXPIRED)).isEqualTo(3);
		assertThat(room("ada").state()).isEqualTo(RoomState.ACTIVE);
	}

	@Test
	void aSecondRunOfTheSameJobIsRefusedAndNamesTheActiveRun() {
		Runs runs = this.roomkeeper.get(Runs.class);
		Run first = runs.begin(request(JobName.SWEEP), Instant.now());

		assertThatExceptionOfType(JobAlreadyRunningException.class).isThrownBy(() -> this.roomkeeper.run(JobName.SWEEP))
			.withMessageContaining("run " + first.id().value());
	}

	@Test
	void warnsOnceForEachEndAndThreshold() {
		this.roomkeeper.run(JobName.SYNC);
		LocalDate end = FIRST_DAY.plusDays(365);

		assertThat(warn(end.minusDays(31)).counts().of(CountKind.WARNED)).isZero();
		assertThat(warn(end.minusDays(30)).counts().of(CountKind.WARNED)).isEqualTo(3);
		assertThat(warn(end.minusDays(29)).counts().of(CountKind.WARNED)).isZero();
		use("ada", "2026-11-01");
		assertThat(warn(end.minusDays(7)).counts().of(CountKind.WARNED)).isEqualTo(2);
	}

}
