package io.roomkeeper.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.reinvite.mail.ReinvitePart;
import io.roomkeeper.reinvite.mail.ReinviteRange;
import io.roomkeeper.reinvite.mail.SendPreview;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Sending for hosts, and the effect on their re-invites. */
class ReinviteSendTests extends ReinviteSendScenario {

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
	void anotherChangeReopensTheItemAndStopsWaitingMails() {
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
		ReinvitePart part = part();
		send(2, () -> part.write(SHELL, 20));
		List<?> claimed = part.claim(1).mails();

		sends().resume(SHELL, RunOrigin.COMMAND);
		assertThat(claimed).hasSize(1);
		assertThat(this.server.messages()).hasSize(1);
		again();

		assertThat(this.server.messages()).hasSize(2).doesNotHaveDuplicates();
		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
	}

	@Test
	void anItemIsUpdatedIfItsProcessEndedAfterTheServerHadAnswered() {
		changeNumberOfAda(Optional.of("uid-1"));
		ReinvitePart part = part();
		send(2, () -> part.write(SHELL, 20));
		part.claim(2).mails().forEach(part::deliver);
		part.flush();
		assertThat(item().state()).isEqualTo(ReinviteState.SENT);

		sends().resume(SHELL, RunOrigin.COMMAND);

		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
		assertThat(this.server.messages()).hasSize(2);
	}

	@Test
	void aLateResultDoesNotReplaceThatOfALaterAttempt() {
		changeNumberOfAda(Optional.of("uid-1"));
		ReinvitePart slow = part();
		send(2, () -> slow.write(SHELL, 20));
		List<InvitationMail> claimed = slow.claim(2).mails();
		again();
		this.server.answerRecipients("451 later", "451 later");

		claimed.forEach(slow::deliver);
		slow.flush();
		slow.review(SHELL, claimed);

		assertThat(item().state()).isEqualTo(ReinviteState.ACCEPTED);
	}

	@Test
	void allPartsTogetherKeepThePace() {
		stop();
		this.server = new ScriptedSmtpServer();
		start(Map.of("roomkeeper.reinvite.per-minute", "1", "roomkeeper.data-dir",
				this.folder.resolve("other").toString()));
		changeNumberOfAda(Optional.of("uid-1"));
		ReinvitePart part = part();
		send(2, () -> part.write(SHELL, 20));

		assertThat(part.claim(1).mails()).hasSize(1);
		assertThat(part().claim(1).mustWait()).isTrue();
		assertThat(this.roomkeeper.get(ReinviteDelivery.class).reserve(1)).isPositive();
	}

	private ReinvitePart part() {
		return this.roomkeeper.get(ReinviteDelivery.class).begin(ReinviteRange.ALL);
	}

	@Test
	void theDailyLimitLeavesTheRestForTheNextDay() {
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

}
