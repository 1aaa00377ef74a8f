package io.roomkeeper.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import io.roomkeeper.failure.FixableException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A copy of a PostgreSQL database in a schema of its own, in the database that the
 * configuration names. Nothing else in that database is touched.
 *
 * @param url the address of that database
 * @param schema the schema
 * @param folder a data directory for the files of the rehearsal
 */
record ServerCopy(String url, @Nullable String user, @Nullable String password, String schema,
		Path folder) implements DataCopy {

	private static final int BUFFER = 1 << 16;

	static ServerCopy make(Jdbc source, RehearsalProperties properties, String url, Path folder) {
		ServerCopy copy = new ServerCopy(url, properties.username(), properties.password(),
				"roomkeeper_" + folder.getFileName().toString().replaceAll("[^0-9a-z]", "_"), folder);
		try {
			copy.fill(source);
			return copy;
		}
		catch (SQLException ex) {
			copy.close();
			throw new FixableException("The data could not be copied for the rehearsal: " + ex.getMessage(),
					"Check ROOMKEEPER_REHEARSAL_URL, ROOMKEEPER_REHEARSAL_USERNAME and ROOMKEEPER_REHEARSAL_PASSWORD; the account must be able to create a schema",
					ex);
		}
		catch (RuntimeException ex) {
			copy.close();
			throw ex;
		}
	}

	private void fill(Jdbc source) throws SQLException {
		try (Connection target = connect()) {
			execute(target, "create schema " + this.schema);
			Flyway.configure()
				.dataSource(address(), this.user, this.password)
				.locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
				.load()
				.migrate();
			execute(target, "set search_path to " + this.schema);
			Map<String, String> references = references(target);
			for (String reference : references.keySet()) {
				execute(target, reference);
			}
			source.inTransaction(() -> {
				source.template().execute("set transaction isolation level repeatable read read only");
				source.template().execute((Connection from) -> {
					copyTables(from, target);
					return true;
				});
			});
			for (String reference : references.values()) {
				execute(target, reference);
			}
			execute(target, "analyze");
		}
	}

	/**
	 * Returns the statements that drop the foreign keys, each with the one that adds it.
	 */
	private Map<String, String> references(Connection target) throws SQLException {
		Map<String, String> references = new LinkedHashMap<>();
		for (String[] row : rows(target, """
				select c.conrelid::regclass::text, c.conname, pg_get_constraintdef(c.oid) from pg_constraint c
				join pg_namespace n on n.oid = c.connamespace where c.contype = 'f' and n.nspname = '%s'"""
			.formatted(this.schema), 3)) {
			references.put("alter table %s drop constraint \"%s\"".formatted(row[0], row[1]),
					"alter table %s add constraint \"%s\" %s".formatted(row[0], row[1], row[2]));
		}
		return references;
	}

	private void copyTables(Connection from, Connection target) throws SQLException {
		for (String[] row : rows(target, """
				select t.table_name, string_agg('"' || c.column_name || '"', ', ' order by c.ordinal_position)
				from information_schema.tables t join information_schema.columns c
				  on c.table_schema = t.table_schema and c.table_name = t.table_name
				where t.table_schema = '%s' and t.table_type = 'BASE TABLE' and t.table_name <> 'flyway_schema_history'
				group by t.table_name order by t.table_name""".formatted(this.schema), 2)) {
			execute(target, "truncate table \"%s\"".formatted(row[0]));
			copyTable(from, target, "\"%s\" (%s)".formatted(row[0], row[1]));
		}
		for (String[] row : rows(target,
				"select sequencename from pg_sequences where schemaname = '%s'".formatted(this.schema), 1)) {
			String[] value = rows(from, "select last_value, is_called from \"%s\"".formatted(row[0]), 2).getFirst();
			execute(target, "select setval('\"%s\"', %s, '%s')".formatted(row[0], value[0], value[1]));
		}
	}

	private static void copyTable(Connection from, Connection target, String table) throws SQLException {
		try (PipedInputStream in = new PipedInputStream(BUFFER); OutputStream out = new PipedOutputStream(in)) {
			CompletableFuture<Long> reading = CompletableFuture.supplyAsync(() -> write(from, table, out),
					(task) -> Thread.ofVirtual().name("rehearsal-copy").start(task));
			target.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy %s from stdin (format binary)".formatted(table), (InputStream) in);
			reading.join();
		}
		catch (IOException | CompletionException ex) {
			throw new SQLException("The table %s could not be copied".formatted(table), ex);
		}
	}

	private static long write(Connection from, String table, OutputStream out) {
		try (out) {
			return from.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyOut("copy %s to stdout (format binary)".formatted(table), out);
		}
		catch (IOException | SQLException ex) {
			throw new CompletionException(ex);
		}
	}

	private static List<String[]> rows(Connection connection, String sql, int columns) throws SQLException {
		List<String[]> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
			while (found.next()) {
				String[] row = new String[columns];
				for (int column = 0; column < columns; column++) {
					row[column] = found.getString(column + 1);
				}
				rows.add(row);
			}
		}
		return rows;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Connection connect() throws SQLException {
		Properties account = new Properties();
		if (this.user != null) {
			account.put("user", this.user);
		}
		if (this.password != null) {
			account.put("password", this.password);
		}
		return DriverManager.getConnection(this.url, account);
	}

	private String address() {
		return this.url + (this.url.contains("?") ? "&" : "?") + "currentSchema=" + this.schema;
	}

	@Override
	public Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("roomkeeper.data-dir", this.folder.toString());
		properties.put("spring.datasource.url", address());
		properties.put("spring.datasource.username", (this.user != null) ? this.user : "");
		properties.put("spring.datasource.password", (this.password != null) ? this.password : "");
		return properties;
	}

	@Override
	public void close() {
		try (Connection target = connect()) {
			execute(target, "drop schema if exists %s cascade".formatted(this.schema));
		}
		catch (SQLException ex) {
			throw new FixableException("The schema %s could not be removed: %s".formatted(this.schema, ex.getMessage()),
					"Remove it by hand", ex);
		}
		finally {
			DataCopies.remove(this.folder);
		}
	}

}
