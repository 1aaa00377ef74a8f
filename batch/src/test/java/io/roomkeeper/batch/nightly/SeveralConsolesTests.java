package io.roomkeeper.batch.nightly;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.change.AbandonedPlans;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StarterRights;
import io.roomkeeper.run.StopRequests;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several consoles on one database divide their work and take over that of killed ones.
 */
class SeveralConsolesTests {

	@TempDir
	Path folder;

	@AutoClose
	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of());
	}

	private Runs runs() {
		return this.roomkeeper.get(Runs.class);
	}

	private Run killed(JobName job, int minutesAgo, Optional<RunId> night) {
		return runs().begin(
				new RunRequest(job, RunMode.APPLY, FIRST_DAY, Actor.operator("nightly"), RunOrigin.SCHEDULE, night),
				Instant.now().minus(Duration.ofMinutes(minutesAgo)));
	}

	private void anotherConsoleLooks() {
		new AbandonedRuns(runs(), this.roomkeeper.get(Jobs.class), this.roomkeeper.get(AbandonedPlans.class),
				this.roomkeeper.get(StarterRights.class), this.roomkeeper.get(StopRequests.class), Clock.systemUTC())
			.run();
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> runs().underWay().stream().noneMatch((run) -> run.status() == RunStatus.RUNNING));
	}

	@Test
	void anotherConsoleContinuesTheNightlyJobOfAKilledOne() {
		Run night = killed(JobName.NIGHTLY, 2, Optional.empty());
		killed(JobName.SYNC, 2, Optional.of(night.id()));

		anotherConsoleLooks();

		Run next = runs().latest(null, 9)
			.stream()
			.filter((run) -> run.job() == JobName.NIGHTLY)
			.findFirst()
			.orElseThrow();
		assertThat(runs().find(night.id()).orElseThrow().message()).contains(Runs.CUT_SHORT);
		assertThat(next.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(next.asOf()).isEqualTo(night.asOf());
		assertThat(next.origin()).isEqualTo(RunOrigin.SCHEDULE);
	}

	@Test
	void aJobThatCrashedItsProcessThreeTimesIsNotRestarted() {
		killed(JobName.SYNC, 6, Optional.empty());
		killed(JobName.SYNC, 4, Optional.empty());
		Run third = killed(JobName.SYNC, 2, Optional.empty());

		anotherConsoleLooksWithoutWaiting();

		assertThat(runs().latest(null, 9).getFirst().id()).isEqualTo(third.id());
	}

	@Test
	void aRunThatSomebodyStoppedIsNotContinued() {
		Run sync = killed(JobName.SYNC, 2, Optional.empty());
		assertThat(this.roomkeeper.get(StopRequests.class).add(sync.id())).isTrue();

		anotherConsoleLooksWithoutWaiting();

		assertThat(runs().latest(null, 9)).singleElement()
			.satisfies((run) -> assertThat(run.status()).isEqualTo(RunStatus.STOPPED));
	}

	private void anotherConsoleLooksWithoutWaiting() {
		new AbandonedRuns(runs(), this.roomkeeper.get(Jobs.class), this.roomkeeper.get(AbandonedPlans.class),
				this.roomkeeper.get(StarterRights.class), this.roomkeeper.get(StopRequests.class), Clock.systemUTC())
			.run();
	}

	@Test
	void onlyOneConsoleRunsAMissedNightlyJob() {
		AtomicReference<Instant> now = new AtomicReference<>(Instant.now().minus(Duration.ofDays(3)));
		NightlySchedule one = console(now::get);
		NightlySchedule other = console(now::get);

		one.run();
		assertThat(nights()).isEmpty();
		Instant today = Instant.now();
		now.set(today);
		one.run();
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> runs().underWay().stream().noneMatch((run) -> run.status() == RunStatus.RUNNING));
		other.run();
		one.run();

		assertThat(nights()).singleElement().satisfies((run) -> {
			assertThat(run.asOf()).isEqualTo(today.atZone(ZoneOffset.UTC).toLocalDate());
			assertThat(run.origin()).isEqualTo(RunOrigin.SCHEDULE);
		});
	}

	/** Starts a console at a time after midnight. */
	private NightlySchedule console(InstantSource now) {
		Clock clock = now.withZone(ZoneOffset.UTC);
		return new NightlySchedule(new NightlyTimes(new NightlyProperties("0 0 0 * * *", List.of()),
				this.roomkeeper.get(Account.class), runs(), clock), this.roomkeeper.get(Jobs.class));
	}

	private List<Run> nights() {
		return runs().latest(null, 9).stream().filter((run) -> run.job() == JobName.NIGHTLY).toList();
	}

}
