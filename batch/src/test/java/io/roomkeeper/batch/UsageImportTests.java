package io.roomkeeper.batch;

import java.time.LocalDate;

import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UsageImportTests extends JobTests {

	@Test
	void importsGoodLinesAndReportsBadOnesWithTheirNumber() throws Exception {
		this.roomkeeper.run(JobName.SYNC);
		String number = room("cy").pmi().grouped();

		Run run = use("""
				uid,mail,number,used_on,remark
				ADA,,,2026-02-03,fine
				,bo@TEST.example,,2026-02-04T23:30:00-05:00,"next day,
				in UTC"
				,,%s,2026-02-06,
				nobody,,,2026-02-03,
				ada,,,2026-02-30,
				ada,,,2099-01-01,
				,,,2026-02-03,
				ada
				""".formatted(number));

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(room("ada").lastUsedOn()).contains(LocalDate.of(2026, 2, 3));
		assertThat(room("bo").lastUsedOn()).contains(LocalDate.of(2026, 2, 5));
		assertThat(room("cy").lastUsedOn()).contains(LocalDate.of(2026, 2, 6));
		assertThat(items(run, Outcome.SKIPPED)).extracting(RunItem::item)
			.containsExactly("line 6", "line 7", "line 8", "line 9", "line 10");
	}

	@Test
	void theLastUseNeverMovesBackwards() {
		this.roomkeeper.run(JobName.SYNC);
		use("ada", "2026-02-20");

		Run again = use("ada", "2026-01-10");

		assertThat(again.counts().of(CountKind.CREATED)).isEqualTo(1);
		assertThat(room("ada").lastUsedOn()).contains(LocalDate.of(2026, 2, 20));
		assertThat(use("ada", "2026-01-10").counts().of(CountKind.UNCHANGED)).isEqualTo(1);
	}

}
