package io.roomkeeper.batch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of an embedded database after its creation. Change counters are not reset, so
 * that no index mistakes the restored data for the data that it has read.
 */
final class FreshTables {

	private final JdbcTemplate jdbc;

	private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

	private int restored;

	FreshTables(DataSource database) {
		this.jdbc = new JdbcTemplate(database);
		for (String table : this.jdbc.queryForList("""
				select table_name from information_schema.tables
				where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'""", String.class)) {
			this.rows.put(table, this.jdbc.queryForList("select * from \"%s\"".formatted(table)));
		}
	}

	/**
	 * Removes what was written since.
	 * @return whether that was possible; a PostgreSQL database is left as it is
	 */
	boolean restore() {
		if (this.rows.isEmpty()) {
			return false;
		}
		this.jdbc.execute("truncate schema public restart identity and commit no check");
		this.rows.forEach((table, created) -> created.forEach((row) -> insert(table, row)));
		this.restored++;
		this.jdbc.update("update change_counter set changes = changes + ?", this.restored * 1_000_000L);
		return true;
	}

	private void insert(String table, Map<String, Object> row) {
		String columns = String.join("\", \"", row.keySet());
		String values = String.join(", ", row.keySet().stream().map((_) -> "?").toList());
		this.jdbc.update("insert into \"%s\" (\"%s\") values (%s)".formatted(table, columns, values),
				row.values().toArray());
	}

}
