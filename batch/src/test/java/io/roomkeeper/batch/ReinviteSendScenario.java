package io.roomkeeper.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.reinvite.ReinviteSends;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.HostReinvites;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.mail.ReinviteSending;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Roomkeeper that sends the re-invites of Ada, and the mail server that it sends to.
 */
abstract class ReinviteSendScenario {

	static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	static final PersonRef ADA = new PersonRef.ByUid(new Uid("ada"));

	@TempDir
	Path folder;

	ScriptedSmtpServer server;

	TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.server = new ScriptedSmtpServer();
		start(Map.of());
	}

	final void start(Map<String, Object> more) {
		Map<String, Object> properties = new HashMap<>(Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port",
				this.server.port(), "roomkeeper.mail.from", "rooms@test.example", "roomkeeper.reinvite.per-minute",
				"60000", "roomkeeper.reinvite.quiet-hours", "none", "spring.mail.properties.[mail.smtp.timeout]",
				"500"));
		properties.putAll(database());
		properties.putAll(more);
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), properties);
		this.roomkeeper.run(JobName.SYNC);
	}

	/** The database to work on; the embedded one by default. */
	Map<String, Object> database() {
		return Map.of();
	}

	@AfterEach
	void stop() {
		this.roomkeeper.close();
		this.server.close();
	}

	Run send(long messages) {
		return sends().send(SHELL, OptionalInt.empty(), messages, RunOrigin.COMMAND);
	}

	/** Chooses the open items, like a run that ends before it sends. */
	void send(long messages, Runnable interrupted) {
		this.roomkeeper.get(ReinviteSending.class).choose(SHELL, ReinviteFilter.open(), messages);
		interrupted.run();
	}

	/** Sends deferred messages, as if hours had passed. */
	void again() {
		this.roomkeeper.get(Jdbc.class)
			.update("update invitation_mail set next_attempt_at = ?", Jdbc.utc(Instant.EPOCH));
		sends().resume(SHELL, RunOrigin.COMMAND);
	}

	ReinviteSends sends() {
		return this.roomkeeper.get(ReinviteSends.class);
	}

	ReinviteItem item() {
		return this.roomkeeper.get(HostReinvites.class).of(SHELL, ADA).all().getFirst().item();
	}

	void changeNumberOfAda(Optional<String> uid) {
		SampleMeetings.addImported(this.roomkeeper.get(Meetings.class), ada(), uid);
		changeNumber(3_456_719_027L);
	}

	void changeNumber(long number) {
		SampleMeetings.changeNumber(this.roomkeeper, SHELL, ada(), number);
	}

	PersonId ada() {
		return this.roomkeeper.get(PersonLookup.class).get(ADA).id();
	}

}
