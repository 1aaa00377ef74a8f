package io.roomkeeper.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.roomkeeper.console.ConsoleApplication;
import io.roomkeeper.run.JobName;
import io.roomkeeper.testing.JavaProcess;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A database whose nightly job was missed for three days and has rooms to expire, and
 * consoles that use it one after the other.
 */
final class SharedConsoles implements AutoCloseable {

	private final Path folder = Installation.newFolder();

	private final Map<String, Object> properties = new HashMap<>();

	private final List<Process> consoles = new ArrayList<>();

	SharedConsoles(BenchDatabase database, KillDirectory directory) {
		directory.day(1);
		this.properties.putAll(database.properties());
		this.properties.putAll(directory.properties());
		try (Installation installation = open()) {
			installation.time(JobName.NIGHTLY, Installation.FIRST_DAY);
			JdbcTemplate jdbc = new JdbcTemplate(installation.dataSource());
			jdbc.update(
					"update run set started_at = started_at - interval '3' day, ended_at = ended_at - interval '3' day");
			jdbc.update("update room set assigned_on = date '2024-01-01', expires_on = date '2024-12-31'");
		}
	}

	/** Returns a command's view of the database. */
	Installation open() {
		return Installation.in(this.folder, this.properties);
	}

	/** Starts a console and waits until it was killed before a run begins. */
	int killedBefore(int run) throws IOException, InterruptedException {
		Process console = start("-Dserver.port=0", "-Dspring.main.sources=" + KilledConsole.class.getName(),
				"-D%s=%d".formatted(KilledConsole.RUN, run));
		return console.waitFor();
	}

	/**
	 * Starts a console and waits until it answers, so that it owns an embedded database.
	 */
	void start() throws IOException {
		int port = freePort();
		start("-Dserver.port=" + port);
		await(() -> answers(port));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static boolean answers(int port) {
		try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return true;
		}
		catch (IOException _) {
			return false;
		}
	}

	private Process start(String... options) throws IOException {
		Process console = JavaProcess.of(ConsoleApplication.class)
			.options(JavaProcess.SHORT)
			.options("-Xmx512m")
			.options(options)
			.properties(this.properties)
			.options("-Droomkeeper.data-dir=" + this.folder.resolve("data"), "-Droomkeeper.account.time-zone=UTC",
					"-Droomkeeper.ledger-complete-since=2020-01-01", "-Droomkeeper.brake.sweep-people=1000000",
					"-Droomkeeper.brake.sweep-percent=100", "-Droomkeeper.nightly.cron=0 0 3 * * *",
					"-Dserver.address=127.0.0.1", "-Dlogging.level.root=ERROR")
			.with()
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		this.consoles.add(console);
		return console;
	}

	/** Lets the time pass after which a process without heartbeats is replaced. */
	static void passTime(JdbcTemplate jdbc) {
		jdbc.update("update job_lease set heartbeat_at = heartbeat_at - interval '2' minute");
		jdbc.update("update run set heartbeat_at = heartbeat_at - interval '2' minute where status = 'RUNNING'");
		jdbc.update("update recurring_tasks set last_heartbeat = last_heartbeat - interval '2' minute where picked");
		jdbc.update(
				"update recurring_tasks set execution_time = execution_time - interval '2' minute where task_name <> 'nightly'");
	}

	/** Returns the nightly runs of the consoles, with their status and message. */
	static List<String> nights(JdbcTemplate jdbc) {
		return jdbc.queryForList("""
				select trim(status || ' ' || coalesce(message_key, '')) from run
				where job = 'NIGHTLY' and as_of > date '2026-01-01' order by id""", String.class);
	}

	static void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(condition);
	}

	@Override
	public void close() {
		this.consoles.forEach(Process::destroyForcibly);
		this.consoles.forEach((console) -> console.onExit().join());
		Installation.delete(this.folder);
	}

}
