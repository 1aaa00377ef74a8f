package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.roomkeeper.batch.ScriptedSmtpServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Chosen re-invites, each with one invitee, and the processes that send them. */
final class SharedMailing extends SharedProcesses {

	/** Makes three partitions. */
	static final int MEETINGS = 59;

	private static final Map<String, String> PROPERTIES = Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:1",
			"roomkeeper.directory.base", "dc=test,dc=example", "spring.mail.host", "127.0.0.1", "roomkeeper.mail.from",
			"rooms@test.example", "roomkeeper.public-url", "https://meet.example", "roomkeeper.reinvite.per-minute",
			"3000");

	SharedMailing(Path folder) {
		super(folder);
		addRooms("select n from generate_series(1, %d) n".formatted(MEETINGS));
		jdbc().update("update person set mail = uid || '@test.example'");
		jdbc().update("""
				insert into meeting (id, meeting_number, host_id, calendar_uid, sequence_number, topic, starts_at,
				  time_zone, duration_minutes, last_start_at, in_personal_room, waiting_room, link_token, language,
				  revised_at, next_start_at, version, origin)
				select id, 20000000000 + id, id, directory_id || '@test.example', 1, 'Meeting', t, 'UTC', 45, t, true,
				  false, lpad(cast(id as varchar(10)), 22, 'x'), 'en', now(), t, 1, 'IMPORTED'
				from person cross join (values (timestamptz '2090-03-07T10:00:00Z')) as starts (t)""");
		jdbc().update("""
				insert into meeting_invitee (meeting_id, mail, name, reply)
				select id, 'guest' || id || '@example.org', 'Guest', 'ACCEPTED' from meeting""");
		jdbc().update("""
				insert into reinvite (id, meeting_id, host_id, cause, old_number, new_number, passcode_changed, state,
				  created_at)
				select id, id, host_id, 'NUMBER', 4000000000, 4000000000 + id, false, 'SENT', now() from meeting""");
	}

	/**
	 * Starts a run.
	 * @param server the mail server to use
	 */
	Process send(ScriptedSmtpServer server) throws IOException {
		return start(settings(server), "reinvite", "--send");
	}

	/**
	 * Starts a worker.
	 * @param server the mail server to use
	 */
	Process worker(ScriptedSmtpServer server) throws IOException {
		return start(settings(server), "worker");
	}

	private static Map<String, String> settings(ScriptedSmtpServer server) {
		Map<String, String> settings = new HashMap<>(PROPERTIES);
		settings.put("spring.mail.port", Integer.toString(server.port()));
		return settings;
	}

	/** Makes messages that were claimed, but have no result, due at once. */
	void passTime() {
		jdbc().update("update invitation_mail set next_attempt_at = timestamptz '2020-01-01T00:00:00Z'");
	}

	/** Returns the processes that worked on the last run. */
	int processesOfLastRun() {
		return count("select count(distinct worker) from run_partition where run_id = (select max(id) from run)");
	}

	/** Requires that each invitee got one message from any of the servers. */
	void assertAllSentOnce(ScriptedSmtpServer... servers) {
		List<String> recipients = Stream.of(servers)
			.flatMap((server) -> server.messages().stream())
			.map((message) -> message.replaceFirst("(?s).*To: Guest <(.*?)>.*", "$1"))
			.toList();
		assertThat(recipients).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, MEETINGS).mapToObj("guest%d@example.org"::formatted).toList());
		assertThat(count("select count(*) from reinvite where state = 'ACCEPTED'")).isEqualTo(MEETINGS);
	}

}
