package io.roomkeeper.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.batch.cli.RoomkeeperCommand;
import io.roomkeeper.testing.JavaProcess;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with people, rooms and chosen re-invites, and processes that share it. */
final class WorkingProcesses implements AutoCloseable {

	private final Map<String, Object> properties;

	private final Path folder = Installation.newFolder();

	private final JdbcTemplate jdbc;

	private final List<Process> workers = new ArrayList<>();

	/**
	 * @param properties the configuration of all processes, with an empty database
	 * @param people the number of people, each with a room and a re-invite
	 */
	WorkingProcesses(Map<String, Object> properties, int people) {
		this.properties = properties;
		this.jdbc = new JdbcTemplate(
				new DriverManagerDataSource(Objects.toString(properties.get("spring.datasource.url")), "postgres", ""));
		Installation.in(this.folder, properties).close();
		this.jdbc.update(
				"""
						insert into person (id, directory_id, dn, uid, uid_key, mail, display_name, given_name, family_name,
						  licence, fingerprint, first_seen_at, changed_at)
						select n, 'd' || n, 'uid=u' || n || ',dc=test,dc=example', 'u' || n, 'u' || n, 'u' || n || '@example.org',
						  'U', 'U', 'U', 'LICENSED', n, now(), now() from generate_series(1, ?) n""",
				people);
		this.jdbc.update("""
				insert into room (person_id, pmi, passcode, state, assigned_on, expires_on)
				select id, 4000000000 + id, '1', 'ACTIVE', date '2026-01-01', date '2099-01-01' from person""");
		this.jdbc.update("""
				insert into meeting (id, meeting_number, host_id, calendar_uid, sequence_number, topic, starts_at,
				  time_zone, duration_minutes, last_start_at, in_personal_room, waiting_room, link_token, language,
				  revised_at, next_start_at, version, origin)
				select id, 20000000000 + id, id, directory_id || '@example.org', 1, 'Meeting', t, 'UTC', 45, t, true,
				  false, lpad(cast(id as varchar(10)), 22, 'x'), 'en', now(), t, 1, 'IMPORTED'
				from person cross join (values (timestamptz '2090-03-07T10:00:00Z')) as starts (t)""");
		this.jdbc.update("""
				insert into meeting_invitee (meeting_id, mail, name, reply)
				select id, 'guest' || id || '@example.org', 'Guest', 'ACCEPTED' from meeting""");
		this.jdbc.update("""
				insert into reinvite (id, meeting_id, host_id, cause, old_number, new_number, passcode_changed, state,
				  created_at)
				select id, id, host_id, 'NUMBER', 4000000000, 4000000000 + id, false, 'SENT', now() from meeting""");
		this.jdbc.execute("vacuum analyze");
	}

	/** Starts workers and waits until they are ready. */
	void addWorkers(int number) throws IOException, InterruptedException {
		List<Path> errors = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Path file = this.folder.resolve("worker-" + i);
			errors.add(file);
			this.workers.add(process("worker").redirectError(file.toFile()).start());
		}
		for (Path file : errors) {
			while (!Files.readString(file).startsWith("Worker")) {
				Thread.sleep(100);
			}
		}
	}

	/** Runs a command and returns the seconds that its run took. */
	double seconds(String... command) throws IOException, InterruptedException {
		int code = process(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		if (code != 0) {
			throw new IllegalStateException("%s ended with %d".formatted(String.join(" ", command), code));
		}
		return Objects.requireNonNull(
				this.jdbc.queryForObject("select extract(epoch from ended_at - started_at) from run", Double.class));
	}

	private ProcessBuilder process(String... arguments) {
		return JavaProcess.of(RoomkeeperCommand.class)
			.options("-Xmx256m", "-XX:+UseSerialGC", "-Droomkeeper.data-dir=" + this.folder.resolve("data"))
			.properties(this.properties)
			.with(arguments)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
	}

	@Override
	public void close() {
		this.workers.forEach(Process::destroyForcibly);
		this.workers.forEach((worker) -> worker.onExit().join());
		Installation.delete(this.folder);
	}

}
