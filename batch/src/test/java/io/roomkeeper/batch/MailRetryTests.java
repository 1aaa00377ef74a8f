package io.roomkeeper.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.InvitationMailing;
import io.roomkeeper.meeting.mail.MailState;
import io.roomkeeper.run.JobName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Invitations that the mail server does not accept at once. */
class MailRetryTests {

	private static final Actor ADMIN = Actor.operator("test");

	@TempDir
	Path folder;

	private ScriptedSmtpServer server;

	private TestRoomkeeper roomkeeper;

	private MeetingKey key = new MeetingKey(1);

	@BeforeEach
	void start() {
		this.server = new ScriptedSmtpServer();
		Map<String, Object> properties = new HashMap<>(Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port",
				this.server.port(), "roomkeeper.mail.from", "rooms@test.example"));
		properties.putAll(database());
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

	@Test
	void anUnknownAddressIsShownOnTheInvitee() {
		this.server.answerRecipients("550 5.1.1 no such user");

		InvitationMail mail = sent();

		assertThat(mail.state()).isEqualTo(MailState.REFUSED);
		assertThat(mail.reply()).contains("550 5.1.1 no such user");
		assertThat(again()).isEmpty();
	}

	@Test
	void sendsTheSameBytesLaterWhenTheServerAsksForIt() {
		this.server.answerMessages("451 4.7.1 try again later");

		InvitationMail mail = sent();
		again();

		assertThat(mail.state()).isEqualTo(MailState.WAITING);
		assertThat(mail.reply()).contains("451");
		assertThat(this.server.messages()).hasSize(2).allMatch(this.server.messages().getFirst()::equals);
		assertThat(this.server.messages().getFirst()).contains("Message-ID: " + mail.messageId());
		assertThat(latest().state()).isEqualTo(MailState.SENT);
	}

	@Test
	void aMessageWithoutAnAnswerIsUnknownAndSentAgainUnchanged() {
		this.server.answerMessages("");

		InvitationMail mail = sent();
		again();

		assertThat(mail.state()).isEqualTo(MailState.UNKNOWN);
		assertThat(this.server.messages()).hasSize(2).allMatch(this.server.messages().getFirst()::equals);
		assertThat(latest().state()).isEqualTo(MailState.SENT);
	}

	@Test
	void mailWaitsWhileTheServerIsDown() {
		this.server.close();

		assertThat(sent().state()).isEqualTo(MailState.WAITING);
	}

	private InvitationMail sent() {
		this.key = InvitationMailTests.schedule(this.roomkeeper, "Topic", new Invitee("guest@example.org", "Guest"));
		mailing().send(ADMIN, this.key);
		return latest();
	}

	/** Sends what is due, some hours later. */
	private List<InvitationMail> again() {
		int before = this.server.messages().size();
		this.roomkeeper.get(Jdbc.class)
			.update("update invitation_mail set next_attempt_at = ?", Jdbc.utc(Instant.EPOCH));
		mailing().sendDue(10);
		return (this.server.messages().size() > before) ? List.of(latest()) : List.of();
	}

	private InvitationMail latest() {
		return mailing().latest(ADMIN, this.key).values().iterator().next();
	}

	private InvitationMailing mailing() {
		return this.roomkeeper.get(InvitationMailing.class);
	}

}
