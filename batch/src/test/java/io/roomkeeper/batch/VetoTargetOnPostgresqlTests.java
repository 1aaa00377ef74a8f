package io.roomkeeper.batch;

import java.util.Map;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The same on a real PostgreSQL. */
@Tag("postgresql")
class VetoTargetOnPostgresqlTests extends VetoTargetTests {

	@Override
	Map<String, Object> database() {
		return Map.of("spring.datasource.url", TestDatabase.postgresqlUrl());
	}

}
