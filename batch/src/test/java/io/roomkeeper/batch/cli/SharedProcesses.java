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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.roomkeeper.store.TestDatabase;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database on PostgreSQL, and processes that share it. Each update of rooms first
 * passes a gate.
 */
class SharedProcesses implements AutoCloseable {

	private static final Map<String, String> PROPERTIES = Map.of("roomkeeper.ledger-complete-since", "2020-01-01",
			"roomkeeper.workers.heartbeat", "500ms", "roomkeeper.workers.threads", "1");

	/** The time after which a process without heartbeats is replaced. */
	static final Duration TAKE_OVER = Duration.ofSeconds(3);

	private final Path folder;

	private final String url = TestDatabase.postgresqlUrl();

	private final TestDatabase database = TestDatabase.postgresql(this.url);

	private final JdbcTemplate jdbc = new JdbcTemplate(this.database.dataSource());

	private final Connection gate;

	private final Map<Process, Path> processes = new LinkedHashMap<>();

	SharedProcesses(Path folder) {
		this.folder = folder;
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

	/**
	 * Adds people with active rooms, which were never started.
	 * @param numbers a query for their numbers, from 1
	 */
	final void addRooms(String numbers) {
		this.jdbc.update("""
				insert into person (id, directory_id, dn, uid, uid_key, display_name, given_name, family_name, licence,
				  fingerprint, first_seen_at, changed_at)
				select id, 'd' || id, 'uid=u' || id || ',dc=test,dc=example', 'u' || id, 'u' || id, 'U', 'U', 'U',
				  'LICENSED', id, now(), now()
				from (%s) as numbered (id)""".formatted(numbers));
		this.jdbc.update("""
				insert into room (person_id, pmi, passcode, state, assigned_on, expires_on)
				select id, 4000000000 + id, '1', 'ACTIVE', date '2024-01-01', date '2025-01-01' from person""");
	}

	final JdbcTemplate jdbc() {
		return this.jdbc;
	}

	final void closeGate() {
		execute("select pg_advisory_lock(1)");
	}

	final void openGate() {
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
	final Process start(Map<String, String> more, String... arguments) throws IOException {
		Map<String, String> properties = new LinkedHashMap<>(PROPERTIES);
		properties.put("spring.datasource.url", this.url);
		properties.put("roomkeeper.data-dir", this.folder.resolve("data").toString());
		properties.putAll(more);
		Path errors = this.folder.resolve("errors-" + this.processes.size());
		Process process = CommandProcess.start(properties, List.of("-Xmx256m"), errors, arguments);
		this.processes.put(process, errors);
		return process;
	}

	/** Returns what a process has printed on standard error so far. */
	final String errors(Process process) {
		try {
			return Files.readString(this.processes.get(process));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	final void signal(Process process, String signal) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
	}

	/** Waits until each of the processes works on a partition and is held by the gate. */
	final void awaitWorkers(Process... workers) {
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
	final void awaitEndedTransactions() {
		await(() -> count("""
				select count(*) from pg_stat_activity where datname = current_database()
				  and pid <> pg_backend_pid() and xact_start is not null""") == 0);
	}

	/** Waits until a process has ended. */
	final int exitCode(Process process) throws InterruptedException {
		assertThat(process.waitFor(Duration.ofMinutes(1))).as(() -> errors(process)).isTrue();
		return process.exitValue();
	}

	final void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(condition);
	}

	/** Ends all connections but that of the gate, and refuses new ones for a while. */
	final void disconnect(Duration time) throws Exception {
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
	final void migrateFurther() {
		this.jdbc.update("""
				insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
				  installed_by, execution_time, success)
				select max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'test', 1, true
				from flyway_schema_history""");
	}

	final int tasks() {
		return count("select count(*) from scheduled_tasks");
	}

	final List<String> runs() {
		return this.jdbc.queryForList("select status from run order by id", String.class);
	}

	/** How many items the parts of the only run have, as far as the run knew before. */
	final int expected() {
		return count("select sum(expected) from run_partition");
	}

	final int count(String sql) {
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
