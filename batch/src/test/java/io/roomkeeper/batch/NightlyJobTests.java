package io.roomkeeper.batch;

import io.roomkeeper.room.RoomState;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

class NightlyJobTests extends JobTests {

	@Test
	void runsAllStagesAndSumsTheirCounts() {
		Run night = this.roomkeeper.run(JobName.NIGHTLY, RunMode.APPLY, FIRST_DAY);

		assertThat(night.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(night.counts().of(CountKind.READ)).isEqualTo(3);
		assertThat(this.roomkeeper.get(Runs.class).stagesOf(night.id())).extracting(Run::job)
			.containsExactly(JobName.SYNC, JobName.LAPSE, JobName.SWEEP, JobName.CLOSED_ROOMS, JobName.WARN,
					JobName.LICENCE, JobName.MEETINGS, JobName.RELEASE, JobName.REMIND, JobName.RETENTION);
	}

	@Test
	void aFailedStageDoesNotHideTheResultsOfTheOthers() {
		this.roomkeeper.run(JobName.SYNC);
		this.roomkeeper.stopDirectory();

		Run night = this.roomkeeper.run(JobName.NIGHTLY, RunMode.APPLY, FIRST_DAY.plusDays(365));

		assertThat(night.status()).isEqualTo(RunStatus.FAILED);
		assertThat(night.message().orElseThrow().plain()).contains("sync failed", "3 rooms expired");
		assertThat(night.counts().of(CountKind.EXPIRED)).isEqualTo(3);
		assertThat(room("ada").state()).isEqualTo(RoomState.EXPIRED);
	}

}
