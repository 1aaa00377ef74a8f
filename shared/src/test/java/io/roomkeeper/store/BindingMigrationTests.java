package io.roomkeeper.store;

import java.util.Optional;

import javax.sql.DataSource;

import io.roomkeeper.database.Jdbc;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Data that an earlier release bound to an address are bound to the base in that address.
 */
class BindingMigrationTests {

	private static final String LOCATION = "ldap://one.example.org:389 ldap://two.example.org:389 base 'ou=o'brien,dc=example,dc=org'";

	@Test
	void keepsTheBaseOfDataWithPeopleOnHsqldb() {
		JDBCDataSource source = new JDBCDataSource();
		source.setUrl("jdbc:hsqldb:mem:binding-kept");
		assertThat(migrated(source, "hsqldb", true)).contains("ou=o'brien,dc=example,dc=org");
	}

	@Test
	void unbindsDataWithoutPeopleOnHsqldb() {
		JDBCDataSource source = new JDBCDataSource();
		source.setUrl("jdbc:hsqldb:mem:binding-freed");
		assertThat(migrated(source, "hsqldb", false)).isEmpty();
	}

	@Test
	@Tag("postgresql")
	void doesTheSameOnPostgresql() {
		assertThat(migrated(postgresql(), "postgresql", true)).contains("ou=o'brien,dc=example,dc=org");
		assertThat(migrated(postgresql(), "postgresql", false)).isEmpty();
	}

	private static DataSource postgresql() {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(TestDatabase.postgresqlUrl());
		source.setUser("postgres");
		return source;
	}

	private static Optional<String> migrated(DataSource source, String folder, boolean people) {
		migrate(source, folder, MigrationVersion.fromVersion("14"));
		JdbcTemplate jdbc = new JdbcTemplate(source);
		jdbc.update(
				"insert into account (id, directory, ledger_complete_since, created_at) values (1, ?, current_date, current_timestamp)",
				LOCATION);
		if (people) {
			jdbc.update(
					"""
							insert into person (id, directory_id, dn, uid, uid_key, display_name, given_name, family_name,
							  licence, fingerprint, first_seen_at, changed_at)
							values (1, 'x', 'uid=a', 'a', 'a', 'a', '', '', 'BASIC', 1, current_timestamp, current_timestamp)""");
		}
		migrate(source, folder, MigrationVersion.LATEST);
		return new JdbcDataOwnership(new Jdbc(source, new JdbcTransactionManager(source))).directory();
	}

	private static void migrate(DataSource source, String folder, MigrationVersion target) {
		Flyway.configure()
			.dataSource(source)
			.locations("classpath:db/migration/common", "classpath:db/migration/" + folder)
			.target(target)
			.load()
			.migrate();
	}

}
