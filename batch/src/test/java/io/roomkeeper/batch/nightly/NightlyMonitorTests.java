package io.roomkeeper.batch.nightly;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NightlyMonitorTests {

	private static final Instant NIGHT = Instant.parse("2026-03-02T02:15:00Z");

	private static final Account ACCOUNT = new Account(Plan.EDUCATION, ZoneOffset.UTC,
			URI.create("https://rooms.example.org"), "");

	@AutoClose
	private final TestDatabase database = TestDatabase.hsqldb();

	private final Runs runs = this.database.runs();

	@Test
	void waitsForTwoHours() {
		end(begin(NIGHT.minus(Duration.ofDays(1))));

		assertThat(look("0 15 2 * * *", NIGHT.plus(NightlyMonitor.PATIENCE)).overdue()).isFalse();
		assertThat(look("0 15 2 * * *", NIGHT.plus(NightlyMonitor.PATIENCE).plusSeconds(1)).overdue()).isTrue();
	}

	@Test
	void acceptsAStartedJob() {
		begin(NIGHT.plusSeconds(1));

		assertThat(look("0 15 2 * * *", NIGHT.plus(Duration.ofHours(5))).overdue()).isFalse();
	}

	@Test
	void expectsTheFirstRunAfterItsOwnStart() {
		NightlyMonitor watch = watch("0 15 2 * * *", Clock.fixed(NIGHT.plusSeconds(1), ZoneOffset.UTC));

		assertThat(watch.look().overdue()).isFalse();
		assertThat(watch.look().due()).contains(NIGHT.plus(Duration.ofDays(1)));
	}

	@Test
	void expectsADailyRunIfAnotherSchedulerStartsIt() {
		assertThat(look("-", NIGHT).due()).isEmpty();
		end(begin(NIGHT));

		assertThat(look("-", NIGHT.plus(Duration.ofHours(26))).overdue()).isFalse();
		assertThat(look("-", NIGHT.plus(Duration.ofHours(27))).overdue()).isTrue();
	}

	private NightlyMonitor.Watched look(String cron, Instant now) {
		return watch(cron, Clock.fixed(now, ZoneOffset.UTC)).look();
	}

	private NightlyMonitor watch(String cron, Clock clock) {
		return new NightlyMonitor(new NightlyTimes(new NightlyProperties(cron, List.of()), ACCOUNT, this.runs, clock),
				this.runs, clock);
	}

	private Run begin(Instant at) {
		return this.runs.begin(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY, LocalDate.of(2026, 3, 2),
				Actor.operator("nightly"), RunOrigin.SCHEDULE), at);
	}

	private void end(Run run) {
		this.runs.finish(run.id(), RunStatus.COMPLETED, Optional.empty(), run.startedAt().plusSeconds(60));
	}

}
