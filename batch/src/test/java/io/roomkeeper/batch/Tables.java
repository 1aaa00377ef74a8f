package io.roomkeeper.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/** The content of a database, except what a run stores about itself. */
final class Tables {

	private static final Set<String> OF_RUNS = Set.of("run", "run_count", "run_item", "run_partition",
			"scheduled_tasks", "recurring_tasks", "job_lease", "sync_confirmation", "flyway_schema_history",
			"audit_head", "audit_day", "audit_mention", "nightly_report", "nightly_report_line");

	private Tables() {
	}

	/** Returns every row of every table as text. */
	static Map<String, List<String>> of(DataSource database) {
		JdbcTemplate jdbc = new JdbcTemplate(database);
		Map<String, List<String>> tables = new TreeMap<>();
		for (String name : jdbc.queryForList("""
				select table_name from information_schema.tables
				where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""", String.class)) {
			String table = name.toLowerCase(Locale.ROOT);
			if (!OF_RUNS.contains(table) && !table.startsWith("batch_")) {
				tables.put(table, rows(jdbc, table));
			}
		}
		return tables;
	}

	private static List<String> rows(JdbcTemplate jdbc, String table) {
		List<String> rows = new ArrayList<>();
		String condition = table.equals("audit_event") ? " where kind not in ('RunStarted', 'RunPaused', 'RunEnded')"
				: "";
		for (Map<String, Object> row : jdbc.queryForList("select * from " + table + condition)) {
			rows.add(new TreeMap<>(row).toString());
		}
		rows.sort(null);
		return rows;
	}

}
