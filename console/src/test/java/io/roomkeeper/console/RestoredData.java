package io.roomkeeper.console;

import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test class the data with which the application started, because many classes
 * share an application. The trail, which only grows, keeps what was added, and so do the
 * tables of Spring Batch and the counters.
 */
public final class RestoredData implements BeforeAllCallback, AfterAllCallback {

	private static final String TABLES = """
			select table_name from information_schema.tables
			where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
			  and table_name not like 'AUDIT%' and table_name not like 'BATCH%'
			  and table_name not in ('flyway_schema_history', 'CHANGE_COUNTER', 'ID_ALLOTMENT', 'SCHEDULED_TASKS')""";

	@Override
	public void beforeAll(ExtensionContext test) {
		JdbcTemplate jdbc = jdbc(test);
		if (jdbc.queryForList("select 1 from information_schema.schemata where schema_name = 'COPY'").isEmpty()) {
			jdbc.execute("create schema copy");
			tables(jdbc).forEach((table) -> jdbc
				.execute("create table copy.%1$s as (select * from %1$s) with data".formatted(table)));
		}
	}

	@Override
	public void afterAll(ExtensionContext test) {
		JdbcTemplate jdbc = jdbc(test);
		jdbc.execute("set database referential integrity false");
		tables(jdbc).forEach((table) -> {
			jdbc.execute("delete from " + table);
			jdbc.execute("insert into %1$s (select * from copy.%1$s)".formatted(table));
		});
		jdbc.execute("set database referential integrity true");
		jdbc.update("update change_counter set changes = changes + 1");
	}

	private static List<String> tables(JdbcTemplate jdbc) {
		return jdbc.queryForList(TABLES, String.class);
	}

	private static JdbcTemplate jdbc(ExtensionContext test) {
		ApplicationContext application = SpringExtension.getApplicationContext(test);
		return new JdbcTemplate(application.getBean(DataSource.class));
	}

}
