package io.roomkeeper.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The migration of tokens and runs of the previous release. */
class TokenMigrationTests {

	private static final String NOW = "timestamp '2026-03-01 10:00:00+00:00'";

	@Test
	void keepsTokensOnHsqldb() {
		DataSource database = new DriverManagerDataSource("jdbc:hsqldb:mem:token-migration", "sa", "");
		keepsTokens(database, "hsqldb", NOW);
	}

	@Test
	@Tag("postgresql")
	void keepsTokensOnPostgresql() {
		DataSource database = new DriverManagerDataSource(TestDatabase.postgresqlUrl(), "postgres", "");
		keepsTokens(database, "postgresql", NOW.replace("timestamp", "timestamp with time zone"));
	}

	private void keepsTokens(DataSource database, String folder, String now) {
		migrate(database, folder, "21?");
		JdbcClient jdbc = JdbcClient.create(database);
		addPerson(jdbc, 1, "Ana", "null", now);
		addPerson(jdbc, 2, "rehired", now, now);
		addPerson(jdbc, 3, "rehired", "null", now);
		addPerson(jdbc, 4, "gone", now, now);
		int number = 0;
		for (String name : List.of("ana", "rehired", "gone", "prometheus")) {
			for (String role : List.of("ADMIN", "HELPDESK", "USAGE", "METRICS")) {
				jdbc.sql("""
						insert into api_token (name, role, hash, created_at, created_by)
						values ('%s', '%s', '%d', %s, 'boss')""".formatted(name, role, ++number, now)).update();
			}
		}
		for (String origin : List.of("CONSOLE", "COMMAND", "SCHEDULE")) {
			addRun(jdbc, origin, now);
		}

		migrate(database, folder, "22");

		assertThat(holders(jdbc, "ana")).containsExactly(1, 1, 1, 1);
		assertThat(holders(jdbc, "rehired")).containsExactly(3, 3, 3, 3);
		assertThat(holders(jdbc, "gone")).containsExactly(4, 4, 4, 4);
		assertThat(holders(jdbc, "prometheus")).containsExactly(0, 0, 0, 0);
		Instant month = Instant.now().plus(Duration.ofDays(30));
		assertThat(ends(jdbc, "name = 'prometheus' and role in ('ADMIN', 'HELPDESK')")).hasSize(2)
			.allMatch((end) -> Duration.between(end, month).abs().compareTo(Duration.ofDays(1)) < 0);
		assertThat(ends(jdbc, "name <> 'prometheus' or role in ('USAGE', 'METRICS')")).isEmpty();
		assertThat(jdbc.sql("select started_from from run order by id").query(String.class).list())
			.containsExactly("console", "command", "nightly");
	}

	private static List<Integer> holders(JdbcClient jdbc, String name) {
		return jdbc.sql("select coalesce(person_id, 0) from api_token where name = ?")
			.param(name)
			.query(Integer.class)
			.list();
	}

	private static List<Instant> ends(JdbcClient jdbc, String which) {
		return jdbc.sql("select ends_at from api_token where ends_at is not null and (%s)".formatted(which))
			.query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.list();
	}

	private static void migrate(DataSource database, String folder, String target) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + folder)
			.target(target)
			.load()
			.migrate();
	}

	private static void addPerson(JdbcClient jdbc, int id, String uid, String missingSince, String now) {
		jdbc.sql("""
				insert into person (id, directory_id, dn, uid, uid_key, display_name, given_name, family_name,
				  licence, fingerprint, missing_since, first_seen_at, changed_at)
				values (%1$d, 'entry %1$d', '%1$d', '%2$s', lower('%2$s'), '', '', '', 'BASIC', 0, %3$s, %4$s, %4$s)"""
			.formatted(id, uid, missingSince, now)).update();
	}

	private static void addRun(JdbcClient jdbc, String origin, String now) {
		jdbc.sql("""
				insert into run (job, mode, as_of, status, started_by, origin, started_at, heartbeat_at, holder, stage,
				  done_items, item_count, %2$s)
				values ('SWEEP', 'APPLY', date '2026-03-01', 'PAUSED', 'ana', '%1$s', %4$s, %4$s, '', '', 0, 0, %3$s)"""
			.formatted(origin, String.join(", ", RunCountMigrationTests.COLUMNS),
					"0" + ", 0".repeat(RunCountMigrationTests.COLUMNS.size() - 1), now))
			.update();
	}

}
