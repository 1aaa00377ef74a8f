package io.roomkeeper.batch.nightly;

import java.util.Map;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;

/** Two consoles on one database. */
@Tag("postgresql")
class NightlyScheduleOnPostgresqlTests extends NightlyScheduleTests {

	@Override
	Map<String, Object> database() {
		return Map.of("spring.datasource.url", TestDatabase.postgresqlUrl());
	}

	@Override
	AutoCloseable startConsoles() {
		super.startConsoles();
		return this.roomkeeper.another();
	}

}
