package io.roomkeeper.batch;

import java.util.HashMap;
import java.util.Map;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The same tests on PostgreSQL. */
@Tag("postgresql")
class WaveOnPostgresqlTests extends WaveTests {

	@Override
	Map<String, Object> database() {
		Map<String, Object> properties = new HashMap<>(super.database());
		properties.put("spring.datasource.url", TestDatabase.postgresqlUrl());
		return properties;
	}

}
