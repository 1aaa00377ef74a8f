package io.roomkeeper.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.ChangeMark.Kind;
import io.roomkeeper.directory.SyncMark;

import static org.assertj.core.api.Assertions.assertThat;

class SyncMarksTests {

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
		void keepsOnlyTheLastMark() {
			SyncMark first = new SyncMark(new ChangeMark(Kind.MODIFY_TIMESTAMP, "", 1_700_000_000), 1, NOW, NOW);
			SyncMark second = new SyncMark(new ChangeMark(Kind.UPDATE_NUMBER, "00aa", Long.MAX_VALUE), Long.MIN_VALUE,
					NOW, NOW.plusSeconds(9));

			this.database.syncMarks().store(first);
			this.database.syncMarks().store(second);

			assertThat(this.database.syncMarks().find()).contains(second);
		}

		@Test
		void hasNoMarkBeforeTheFirstSyncAndAfterARemoval() {
			assertThat(this.database.syncMarks().find()).isEmpty();

			this.database.syncMarks()
				.store(new SyncMark(new ChangeMark(Kind.MODIFY_TIMESTAMP, "", 1_700_000_000), 1, NOW, NOW));
			this.database.syncMarks().forget();

			assertThat(this.database.syncMarks().find()).isEmpty();
		}

	}

}
