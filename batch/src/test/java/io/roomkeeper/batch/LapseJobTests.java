package io.roomkeeper.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

class LapseJobTests extends JobTests {

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	@BeforeEach
	void lend() {
		this.roomkeeper.run(JobName.SYNC, RunMode.APPLY, FIRST_DAY);
		Instant begin = Instant.parse("2020-01-01T00:00:00Z");
		this.roomkeeper.get(SettingExceptions.class)
			.grant(new SettingException(new PersonId(1), FILES, begin.plus(Duration.ofDays(1)), "bjorn", begin, ""));
	}

	@Test
	void recordsTheEndOfAnExceptionOnce() {
		Run first = lapse(RunMode.APPLY);
		Run second = lapse(RunMode.APPLY);

		assertThat(first.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(items(first, Outcome.UPDATED)).hasSize(1);
		assertThat(items(second, Outcome.UPDATED)).isEmpty();
		assertThat(ends()).singleElement()
			.extracting(AuditEntry::actor, AuditEntry::origin)
			.containsExactly("test", "command");
	}

	@Test
	void changesNothingInADryRun() {
		lapse(RunMode.PLAN);

		assertThat(ends()).isEmpty();
	}

	@Test
	void ignoresAnExceptionThatWasEndedByHand() {
		SettingExceptions exceptions = this.roomkeeper.get(SettingExceptions.class);
		Instant now = Instant.now();
		exceptions.grant(new SettingException(new PersonId(2), FILES, now.plus(Duration.ofDays(1)), "bjorn", now, ""));
		exceptions.end(new PersonId(2), FILES, "bjorn", now);

		lapse(RunMode.APPLY);

		assertThat(ends()).hasSize(1);
	}

	private Run lapse(RunMode mode) {
		return this.roomkeeper.run(JobName.LAPSE, mode, FIRST_DAY);
	}

	private List<AuditEntry> ends() {
		return this.roomkeeper.get(AuditTrail.class)
			.latest(Long.MAX_VALUE, 100)
			.stream()
			.filter((entry) -> entry.kind().equals("ExceptionEnded"))
			.toList();
	}

}
