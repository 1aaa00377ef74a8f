package io.roomkeeper.store;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.roomkeeper.access.Actor;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.sync.SyncEffect;
import io.roomkeeper.sync.SyncProgress;

import static org.assertj.core.api.Assertions.assertThat;

class SyncProgressTests {

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

	}

	abstract static class Contract extends StoreContract {

		Contract(TestDatabase database) {
			super(database);
		}

		@Test
		void whatASyncHasBegunIsKeptUntilOneFinishes() {
			SyncProgress progress = this.database.syncProgress();
			BitSet people = new BitSet();
			people.set(1, 1_000_000);
			people.clear(77);

			progress.begin(Map.of(SyncEffect.MAIL, people));
			progress.begin(Map.of(SyncEffect.MISSING, people, SyncEffect.POLICY, new BitSet()));

			assertThat(progress.unfinished())
				.isEqualTo(Map.of(SyncEffect.MISSING, people, SyncEffect.POLICY, new BitSet()));
			progress.finish();
			assertThat(progress.unfinished()).isEmpty();
		}

		@Test
		void whatARunLastPausedForIsKeptWithTheRun() {
			SyncProgress progress = this.database.syncProgress();
			RunId run = this.database.runs()
				.begin(RunRequest.of(JobName.SYNC, RunMode.APPLY, LocalDate.of(2026, 3, 1), Actor.operator("test"),
						RunOrigin.COMMAND), NOW)
				.id();

			progress.pause(run, Map.of(SyncEffect.MAIL, 7L));
			progress.pause(run, Map.of(SyncEffect.MISSING, 12L, SyncEffect.RETIRED, 3L));

			assertThat(progress.toConfirm(run)).isEqualTo(Map.of(SyncEffect.MISSING, 12L, SyncEffect.RETIRED, 3L));
			assertThat(progress.toConfirm(new RunId(run.value() + 1))).isEmpty();
		}

	}

}
