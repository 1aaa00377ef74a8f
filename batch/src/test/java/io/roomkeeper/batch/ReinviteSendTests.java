package io.roomkeeper.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.reinvite.ReinviteSends;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.HostReinvites;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.reinvite.mail.ReinviteSending;
import io.roomkeeper.reinvite.mail.SendPreview;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Re-invites that are sent for their hosts, through mail servers of every mood. */
class ReinviteSendTests {

	private static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	private static final PersonRef ADA = new PersonRef.ByUid(new Uid("ada"));

	@TempDir
	Path folder;

	private ScriptedSmtpServer server;

	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.server = new ScriptedSmtpServer();
		start(Map.of());
	}

	private void start(Map<String, Object> more) {
		Map<String, Object> properties = new HashMap<>(Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port",
				this.server.port(), "roomkeeper.mail.from", "rooms@test.example", "roomkeeper.reinvite.per-minute",
				"60000", "spring.mail.properties.[mail.smtp.timeout]", "500"));
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

	@Test
	void showsSamplesAndTheCountAndSendsOnlyWhatWasShown() {
		changeNumberOfAda(Optional.of("uid-1"));

		SendPreview preview = sends().preview(SHELL, OptionalInt.empty());

		assertThat(preview.messages()).isEqualTo(2);
		assertThat(preview.samples()).hasSize(1)
			.allSatisfy((sample) -> assertThat(sample.text()).contains("Séminaire", "/m/"));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> sends().send(SHELL, OptionalInt.empty(), 3, RunOrigin.COMMAND));
		assertThat(this.server.messages()).isEmpty();
		assertThat(item().state()).isEqualTo(ReinviteState.TO_DO);
	}

	@Test
	void sendsOneMessageForEachInviteeInTheNameOfTheHost() {
		changeNumberOfAda(Optional.of("uid-1"));

		Run run = send(2);

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(run.counts().of(CountKind.UPDATED)).isEqualTo(2);
		assertThat(this.server.messages()).hasSize(2)
			.allSatisfy((message) -> assertThat(message).contains("From: rooms@test.example")
				.contains("Reply-To: ada of Test <ada@test.example>")
				.contains("text/calendar; method=REQUEST"));
		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
		assertThat(send(0).counts().of(CountKind.READ)).isZero();
	}

	@Test
	void aRefusalIsFinalAndTheItemHoldsTheWordsOfTheServer() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerRecipients("250 ok", "550 5.1.1 no such user");

		Run run = send(2);
		again();

		assertThat(item().state()).isEqualTo(ReinviteState.FAILED);
		assertThat(item().detail()).contains("550 5.1.1 no such user");
		assertThat(run.counts().of(CountKind.SKIPPED)).isEqualTo(1);
		assertThat(this.server.messages()).hasSize(1);
	}

	@Test
	void aConnectionThatBreaksAfterTheContentIsUnknownAndTheSameBytesAreSentAgain() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerMessages("");

		send(2);
		assertThat(item().state()).isEqualTo(ReinviteState.UNKNOWN);
		again();

		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
		assertThat(this.server.messages()).hasSize(3);
		assertThat(this.server.messages().stream().distinct()).hasSize(2);
	}

	@Test
	void aConnectionThatBreaksBeforeTheContentIsNotUnknown() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerRecipients("");

		send(2);
		assertThat(item().state()).isEqualTo(ReinviteState.SENT);
		again();

		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
		assertThat(this.server.messages()).hasSize(2).doesNotHaveDuplicates();
	}

	@Test
	void greylistedMessagesAreTriedAgainLaterAndNotBefore() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerRecipients("451 4.7.1 greylisted", "450 4.2.1 too many");

		Run first = send(2);
		Run early = sends().resume(SHELL, RunOrigin.COMMAND);
		assertThat(first.counts().of(CountKind.UNCHANGED)).isEqualTo(2);
		assertThat(first.message().orElseThrow().plain()).contains("2 messages wait");
		assertThat(early.counts().of(CountKind.READ)).isZero();
		assertThat(item().state()).isEqualTo(ReinviteState.SENT);
		again();

		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
	}

	@Test
	void aBusyServerIsLeftAloneUntilTheNextAttempt() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerRecipients("421 4.3.2 too busy");

		Run run = send(2);

		assertThat(run.counts().of(CountKind.READ)).isEqualTo(1);
		assertThat(this.server.messages()).isEmpty();
		again();
		assertThat(this.server.messages()).hasSize(2);
	}

	@Test
	void aServerThatStaysSilentAfterTheContentLeavesTheMessageUnknown() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerMessages(ScriptedSmtpServer.SILENCE);

		send(2);

		assertThat(item().state()).isEqualTo(ReinviteState.UNKNOWN);
	}

	@Test
	void anotherChangeMakesTheItemToDoAndStopsWhatWaits() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerRecipients("451 later", "451 later");
		send(2);

		changeNumber(3_456_719_028L);
		again();

		assertThat(this.server.messages()).isEmpty();
		assertThat(item().state()).isEqualTo(ReinviteState.TO_DO);
		send(2);
		assertThat(this.server.messages()).hasSize(2);
		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
	}

	@Test
	void withoutAUidInviteesGetANoticeAndTheHostAnEvent() {
		changeNumberOfAda(Optional.empty());

		send(3);

		List<String> messages = this.server.messages();
		assertThat(messages).hasSize(3);
		assertThat(messages.stream().filter((message) -> message.contains("text/calendar"))).singleElement()
			.asString()
			.contains("To: ada of Test <ada@test.example>", "method=PUBLISH");
		assertThat(messages).anySatisfy((message) -> assertThat(message).contains("To: Guest <guest@example.org>")
			.doesNotContain("text/calendar"));
	}

	@Test
	void aRunThatWasInterruptedAfterChoosingOrClaimingIsContinued() {
		changeNumberOfAda(Optional.of("uid-1"));
		send(2, () -> this.roomkeeper.get(ReinviteDelivery.class).write(SHELL, 20));
		List<?> claimed = this.roomkeeper.get(ReinviteDelivery.class).claim(1);

		sends().resume(SHELL, RunOrigin.COMMAND);
		assertThat(claimed).hasSize(1);
		assertThat(this.server.messages()).hasSize(1);
		again();

		assertThat(this.server.messages()).hasSize(2).doesNotHaveDuplicates();
		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
	}

	@Test
	void theLimitOfTheDayLeavesTheRestToAnotherDay() {
		stop();
		this.server = new ScriptedSmtpServer();
		start(Map.of("roomkeeper.reinvite.per-day", "1", "roomkeeper.data-dir",
				this.folder.resolve("other").toString()));
		changeNumberOfAda(Optional.of("uid-1"));

		send(2);

		assertThat(this.server.messages()).hasSize(1);
		assertThat(item().state()).isEqualTo(ReinviteState.SENT);
	}

	@Test
	void aDryRunWritesTheMessagesAndSendsNone() throws IOException {
		changeNumberOfAda(Optional.of("uid-1"));

		sends().dryRun(SHELL, OptionalInt.empty(), this.folder.resolve("dry"), RunOrigin.COMMAND);

		try (Stream<Path> files = Files.walk(this.folder.resolve("dry")).filter(Files::isRegularFile)) {
			assertThat(files).hasSize(2)
				.allSatisfy((file) -> assertThat(Files.readString(file)).contains("Message-ID: <", "text/calendar"));
		}
		assertThat(this.server.messages()).isEmpty();
		assertThat(item().state()).isEqualTo(ReinviteState.TO_DO);
	}

	private Run send(long messages) {
		return sends().send(SHELL, OptionalInt.empty(), messages, RunOrigin.COMMAND);
	}

	/** Chooses what is to do, as a run does that ends before it sends. */
	private void send(long messages, Runnable interrupted) {
		this.roomkeeper.get(ReinviteSending.class).choose(SHELL, ReinviteFilter.open(), messages);
		interrupted.run();
	}

	/** Sends what was put off, as if hours had passed. */
	private void again() {
		this.roomkeeper.get(Jdbc.class)
			.update("update invitation_mail set next_attempt_at = ?", Jdbc.utc(Instant.EPOCH));
		sends().resume(SHELL, RunOrigin.COMMAND);
	}

	private ReinviteSends sends() {
		return this.roomkeeper.get(ReinviteSends.class);
	}

	private ReinviteItem item() {
		return this.roomkeeper.get(HostReinvites.class).of(SHELL, ADA).all().getFirst().item();
	}

	private void changeNumberOfAda(Optional<String> uid) {
		SampleMeetings.addImported(this.roomkeeper.get(Meetings.class), ada(), uid);
		changeNumber(3_456_719_027L);
	}

	private void changeNumber(long number) {
		PersonalRoom room = this.roomkeeper.get(Rooms.class).of(ada()).orElseThrow();
		PersonalRoom after = new PersonalRoom(room.owner(), new PersonalMeetingId(number), room.link(), room.passcode(),
				room.state(), room.assignedOn(), room.lastUsedOn(), room.expiresOn(), room.expiredOn());
		this.roomkeeper.get(AuditedTransaction.class)
			.run(SHELL, (recorder) -> this.roomkeeper.get(ReinviteRecorder.class)
				.record(recorder, ReinviteCause.NUMBER, room, after));
	}

	private PersonId ada() {
		return this.roomkeeper.get(PersonLookup.class).get(ADA).id();
	}

}
