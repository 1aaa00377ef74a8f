package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The migration of run counts from columns to rows. */
class RunCountMigrationTests {

	/** The columns of counts before the migration. */
	static final List<String> COLUMNS = List.of("read_count", "created_count", "updated_count", "unchanged_count",
			"missing_count", "retired_count", "expired_count", "warned_count", "skipped_count", "groups_read",
			"groups_created", "groups_updated", "groups_unchanged", "groups_missing");

	@Test
	void migratesEachCountOnHsqldb() {
		carriesEachCountOver(new DriverManagerDataSource("jdbc:hsqldb:mem:run-count-migration", "sa", ""), "hsqldb",
				"timestamp '2026-03-01 10:00:00+00:00'");
	}

	@Test
	@Tag("postgresql")
	void migratesEachCountOnPostgresql() {
		carriesEachCountOver(new DriverManagerDataSource(TestDatabase.postgresqlUrl(), "postgres", ""), "postgresql",
				"timestamp with time zone '2026-03-01 10:00:00+00:00'");
	}

	private void carriesEachCountOver(DataSource database, String folder, String now) {
		migrate(database, folder, "60?");
		JdbcClient jdbc = JdbcClient.create(database);
		addRun(jdbc, now, false);
		addRun(jdbc, now, true);

		migrate(database, folder, "61");

		assertThat(counts(jdbc, 1)).isEmpty();
		assertThat(counts(jdbc, 2)).containsExactly("READ 1", "CREATED 2", "UPDATED 3", "UNCHANGED 4", "MISSING 5",
				"RETIRED 6", "EXPIRED 7", "WARNED 8", "SKIPPED 9", "GROUPS_READ 10", "GROUPS_CREATED 11",
				"GROUPS_UPDATED 12", "GROUPS_UNCHANGED 13", "GROUPS_MISSING 14");
	}

	private static List<String> counts(JdbcClient jdbc, int run) {
		return jdbc.sql("select kind, items from run_count where run_id = ? order by items")
			.param(run)
			.query((row, _) -> row.getString(1) + " " + row.getLong(2))
			.list();
	}

	private static void addRun(JdbcClient jdbc, String now, boolean withCounts) {
		List<String> counts = new ArrayList<>();
		for (int i = 1; i <= COLUMNS.size(); i++) {
			counts.add(withCounts ? Integer.toString(i) : "0");
		}
		jdbc.sql(
				"""
						insert into run (job, mode, as_of, status, started_by, origin, started_at, heartbeat_at, holder, stage,
						  done_items, item_count, %1$s)
						values ('SYNC', 'APPLY', date '2026-03-01', 'COMPLETED', 'ana', 'CONSOLE', %2$s, %2$s, '', '', 0, 0, %3$s)"""
					.formatted(String.join(", ", COLUMNS), now, String.join(", ", counts)))
			.update();
	}

	private static void migrate(DataSource database, String folder, String target) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + folder)
			.target(target)
			.load()
			.migrate();
	}

}
