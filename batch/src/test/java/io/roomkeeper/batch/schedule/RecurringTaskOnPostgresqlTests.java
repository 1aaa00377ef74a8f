package io.roomkeeper.batch.schedule;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL. */
@Tag("postgresql")
class RecurringTaskOnPostgresqlTests extends RecurringTaskTests {

	@Override
	TestDatabase open() {
		return TestDatabase.postgresql();
	}

}
