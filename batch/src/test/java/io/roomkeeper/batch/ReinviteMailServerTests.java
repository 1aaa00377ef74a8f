package io.roomkeeper.batch;

import java.util.Optional;

import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Re-invites through mail servers that refuse, break off, wait or stay silent. */
class ReinviteMailServerTests extends ReinviteSendScenario {

	@Test
	void aRefusalIsFinalAndTheItemShowsTheReplyOfTheServer() {
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
	void aBusyServerGetsNoMailUntilTheNextAttempt() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerRecipients("421 4.3.2 too busy");

		Run run = send(2);

		assertThat(run.counts().of(CountKind.READ)).isEqualTo(1);
		assertThat(this.server.messages()).isEmpty();
		again();
		assertThat(this.server.messages()).hasSize(2);
	}

	@Test
	void aMessageIsUnknownIfTheServerDoesNotAnswerAfterTheContent() {
		changeNumberOfAda(Optional.of("uid-1"));
		this.server.answerMessages(ScriptedSmtpServer.SILENCE);

		send(2);

		assertThat(item().state()).isEqualTo(ReinviteState.UNKNOWN);
	}

}
