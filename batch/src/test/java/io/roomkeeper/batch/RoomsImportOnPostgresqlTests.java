package io.roomkeeper.batch;

import java.util.Map;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The same tests on PostgreSQL. */
@Tag("postgresql")
class RoomsImportOnPostgresqlTests extends RoomsImportTests {

	@Override
	Map<String, Object> database() {
		return Map.of("spring.datasource.url", TestDatabase.postgresqlUrl());
	}

}
