package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.roomkeeper.store.TestDatabase;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many idle rooms in a database on PostgreSQL, and the processes that expire them. Each
 * update of rooms first passes a gate.
 */
final class SharedSweep implements AutoCloseable {

	/** Makes four partitions, of which the first has two chunks. */
	private static final int ROOMS = 16_000;

	private static final Map<String, String> PROPERTIES = Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:1",
			"roomkeeper.directory.base", "dc=test,dc=example", "roomkeeper.ledger-complete-since", "2020-01-01",
			"roomkeeper.brake.sweep-people", "1000000", "roomkeeper.brake.sweep-percent", "100",
			"roomkeeper.workers.heartbeat", "500ms", "roomkeeper.workers.threads", "1");

	private final Path folder;

	private final String url = TestDatabase.postgresqlUrl();

	private final TestDatabase database = TestDatabase.postgresql(this.url);

	private final JdbcTemplate jdbc = new JdbcTemplate(this.database.dataSource());

	private final Connection gate;

	private final Map<Process, Path> processes = new LinkedHashMap<>();

	SharedSweep(Path folder) {
		this.folder = folder;
		this.jdbc
			.update("""
					insert into person (id, directory_id, dn, uid, uid_key, display_name, given_name, family_name, licence,
					  fingerprint, first_seen_at, changed_at)
					select id, 'd' || id, 'uid=u' || id, 'u' || id, 'u' || id, 'U', 'U', 'U', 'LICENSED', id, now(), now()
					from (select case when n > 7000 then n + 2000 else n end as id from generate_series(1, ?) n) numbered""",
					ROOMS);
		this.jdbc.update("""
				insert into room (person_id, pmi, passcode, state, assigned_on, expires_on)
				select id, 4000000000 + id, '1', 'ACTIVE', date '2024-01-01', date '2025-01-01' from person""");
		this.jdbc.execute("""
				create function pass_gate() returns trigger language plpgsql as
				'begin perform pg_advisory_xact_lock_shared(1); return null; end'""");
		this.jdbc.execute("create trigger gate before update on room execute function pass_gate()");
		try {
			this.gate = this.database.dataSource().getConnection();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void closeGate() {
		execute("select pg_advisory_lock(1)");
	}

	void openGate() {
		execute("select pg_advisory_unlock_all()");
	}

	private void execute(String sql) {
		try (var statement = this.gate.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Starts a command. */
	Process start(String command) throws IOException {
		Map<String, String> properties = new LinkedHashMap<>(PROPERTIES);
		properties.put("spring.datasource.url", this.url);
		properties.put("roomkeeper.data-dir", this.folder.resolve("data").toString());
		List<String> arguments = new ArrayList<>(List.of(command));
		if (command.equals("sweep")) {
			arguments.add("--as-of=2026-03-01");
		}
		Path errors = this.folder.resolve("errors-" + this.processes.size());
		Process process = CommandProcess.start(properties, List.of("-Xmx256m"), errors,
				arguments.toArray(String[]::new));
		this.processes.put(process, errors);
		return process;
	}

	/** Returns what a process has printed on standard error so far. */
	String errors(Process process) {
		try {
			return Files.readString(this.processes.get(process));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void signal(Process process, String signal) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
	}

	/** Waits until each of the processes works on a partition and is held by the gate. */
	void awaitWorkers(Process... workers) {
		await(() -> {
			List<String> working = this.jdbc.queryForList("select picked_by from scheduled_tasks where picked",
					String.class);
			return List.of(workers)
				.stream()
				.allMatch((one) -> working.stream().anyMatch((by) -> by.startsWith("process " + one.pid() + " ")))
					&& held() >= workers.length;
		});
	}

	private int held() {
		return count("""
				select count(*) from pg_locks where locktype = 'advisory' and not granted
				  and database = (select oid from pg_database where datname = current_database())""");
	}

	/** Waits until the database has ended the transactions of paused processes. */
	void awaitEndedTransactions() {
		await(() -> count("""
				select count(*) from pg_stat_activity where datname = current_database()
				  and pid <> pg_backend_pid() and xact_start is not null""") == 0);
	}

	/** Waits until a process has ended. */
	int exitCode(Process process) throws InterruptedException {
		assertThat(process.waitFor(Duration.ofMinutes(1))).as(() -> errors(process)).isTrue();
		return process.exitValue();
	}

	void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(condition);
	}

	/** Ends all connections but that of the gate, and refuses new ones for a while. */
	void disconnect(Duration time) throws Exception {
		String name = this.url.replaceFirst(".*/([a-z0-9_]+)\\?.*", "$1");
		String server = this.url.replace("/" + name + "?", "/postgres?");
		int gate = processId(this.gate);
		try (Connection admin = DriverManager.getConnection(server); Statement statement = admin.createStatement()) {
			statement.execute("alter database %s allow_connections false".formatted(name));
			statement.execute("""
					select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s' and pid <> %d"""
				.formatted(name, gate));
			Thread.sleep(time);
			statement.execute("alter database %s allow_connections true".formatted(name));
		}
	}

	private static int processId(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet pid = statement.executeQuery("select pg_backend_pid()")) {
			pid.next();
			return pid.getInt(1);
		}
	}

	/** Makes the database one of a later release. */
	void migrateFurther() {
		this.jdbc.update("""
				insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
				  installed_by, execution_time, success)
				select max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'test', 1, true
				from flyway_schema_history""");
	}

	int tasks() {
		return count("select count(*) from scheduled_tasks");
	}

	List<String> runs() {
		return this.jdbc.queryForList("select status from run order by id", String.class);
	}

	/** Returns everything that a process could have written. */
	List<String> everything() {
		List<String> rows = new ArrayList<>();
		for (String table : List.of("room", "run", "run_count", "batch_step_execution", "batch_job_execution",
				"scheduled_tasks", "batch_step_execution_context", "run_partition")) {
			rows.addAll(this.jdbc.queryForList("select r::text from %s r order by 1".formatted(table), String.class));
		}
		rows.add("items " + count("select count(*) from run_item"));
		return rows;
	}

	void assertAllExpiredOnce() {
		assertThat(count("select count(*) from room where state = 'EXPIRED'")).isEqualTo(ROOMS);
		assertThat(count("select sum(items) from run_count where kind = 'EXPIRED'")).isEqualTo(ROOMS);
		assertThat(count("select count(*) from run_item")).isEqualTo(ROOMS);
		assertThat(count("select count(distinct item) from run_item")).isEqualTo(ROOMS);
	}

	private int count(String sql) {
		Integer count = this.jdbc.queryForObject(sql, Integer.class);
		return (count != null) ? count : 0;
	}

	@Override
	public void close() {
		this.processes.keySet().forEach(Process::destroyForcibly);
		try {
			this.gate.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		this.database.close();
	}

}
