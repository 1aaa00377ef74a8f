package io.roomkeeper.batch.schedule;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL, which several machines share. */
@Tag("postgresql")
class RecurringJobsOnPostgresqlTests extends RecurringJobsTests {

	@Override
	TestDatabase open() {
		return TestDatabase.postgresql();
	}

}
