package io.roomkeeper.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nights on which no nightly job ran: the next one does what was due, and nothing twice.
 */
class NightlyCatchUpTests extends JobTests {

	private static final LocalDate EXPIRY = FIRST_DAY.plusDays(Expiry.DAYS);

	@Test
	void oneNightAfterTheGapExpiresWhatEachMissedNightWouldHave() {
		this.roomkeeper.run(JobName.SYNC);
		use("bo", FIRST_DAY.plusDays(2).toString());
		use("cy", FIRST_DAY.plusDays(20).toString());

		Run caughtUp = night(EXPIRY.plusDays(5));
		Run again = night(EXPIRY.plusDays(5));

		assertThat(caughtUp.counts().of(CountKind.EXPIRED)).isEqualTo(2);
		assertThat(List.of(room("ada").state(), room("bo").state(), room("cy").state()))
			.containsExactly(RoomState.EXPIRED, RoomState.EXPIRED, RoomState.ACTIVE);
		assertThat(again.counts().of(CountKind.EXPIRED)).isZero();
	}

	@Test
	void anOwnerGetsOneWarningForAllNightsThatWereMissed() {
		this.roomkeeper.run(JobName.SYNC);

		assertThat(warned(EXPIRY.minusDays(31))).isZero();
		assertThat(warned(EXPIRY.minusDays(5))).as("30 and 7 days before were missed").isEqualTo(3);
		assertThat(warned(EXPIRY.minusDays(5))).as("the same night again").isZero();
		assertThat(warned(EXPIRY.minusDays(4))).isZero();
		assertThat(warned(EXPIRY.minusDays(1))).isEqualTo(3);
		assertThat(warned(EXPIRY)).isZero();
	}

	@Test
	void nobodyIsWarnedOfAnExpiryThatWasMissed() {
		this.roomkeeper.run(JobName.SYNC);

		Run night = night(EXPIRY.plusDays(3));

		assertThat(night.counts().of(CountKind.WARNED)).isZero();
		assertThat(night.counts().of(CountKind.EXPIRED)).isEqualTo(3);
	}

	@Test
	void theTrailHasTheNightAndEachStageWithWhatItDid() {
		this.roomkeeper.run(JobName.SYNC);

		Run night = night(EXPIRY);

		List<Run> runs = new ArrayList<>(this.roomkeeper.get(Runs.class).stagesOf(night.id()));
		assertThat(runs).hasSizeGreaterThan(8);
		runs.add(night);
		for (Run run : runs) {
			List<AuditEntry> rows = this.roomkeeper.get(AuditTrail.class).about(run.id().auditSubject(), 9);
			assertThat(rows).as(run.job().key()).extracting(AuditEntry::kind).containsExactly("RunEnded", "RunStarted");
			assertThat(counts(rows.getFirst())).as(run.job().key()).isEqualTo(counts(run));
		}
	}

	private static Map<String, String> counts(AuditEntry row) {
		Map<String, String> counts = new LinkedHashMap<>();
		Stream.of(CountKind.values())
			.map(CountKind::key)
			.forEach((name) -> row.fields()
				.getOrDefault(name, Optional.empty())
				.ifPresent((count) -> counts.put(name, count)));
		return counts;
	}

	private static Map<String, String> counts(Run run) {
		Map<String, String> counts = new LinkedHashMap<>();
		run.counts().nonZero().forEach((kind, count) -> {
			if (kind != CountKind.UNCHANGED && kind != CountKind.GROUPS_UNCHANGED) {
				counts.put(kind.key(), Long.toString(count));
			}
		});
		return counts;
	}

	private long warned(LocalDate date) {
		return night(date).counts().of(CountKind.WARNED);
	}

	private Run night(LocalDate date) {
		return this.roomkeeper.run(JobName.NIGHTLY, RunMode.APPLY, date);
	}

}
