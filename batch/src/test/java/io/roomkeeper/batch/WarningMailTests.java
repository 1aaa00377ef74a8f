package io.roomkeeper.batch;

import java.nio.file.Path;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** Warnings through a real SMTP server. */
class WarningMailTests {

	@TempDir
	Path folder;

	@Test
	void informsEachOwnerOnceWhenTheirRoomExpiresAndHowToKeepIt() throws Exception {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try (TestRoomkeeper roomkeeper = start(server.getSmtp().getPort())) {
			roomkeeper.run(JobName.SYNC);

			Run run = warn(roomkeeper, 7);
			warn(roomkeeper, 6);

			assertThat(run.counts().of(CountKind.WARNED)).isEqualTo(3);
			assertThat(server.getReceivedMessages()).hasSize(3);
			MimeMessage mail = server.getReceivedMessages()[0];
			assertThat(mail.getSubject()).isEqualTo("Your personal meeting room expires on 1 March 2027");
			assertThat(mail.getContent().toString()).contains("start it once", "/me");
			assertThat(mail.getFrom()[0]).hasToString("rooms@test.example");
		}
		finally {
			server.stop();
		}
	}

	@Test
	void writesInTheLanguageOfTheOrganisation() throws Exception {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try (TestRoomkeeper roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of("spring.mail.host",
				"127.0.0.1", "spring.mail.port", server.getSmtp().getPort(), "roomkeeper.mail.language", "es"))) {
			roomkeeper.run(JobName.SYNC);

			warn(roomkeeper, 7);

			MimeMessage mail = server.getReceivedMessages()[0];
			assertThat(mail.getSubject()).isEqualTo("Su sala personal de reuniones caduca el 1 de marzo de 2027");
			assertThat(mail.getContent().toString()).contains("Hola, ", "caduca el 1 de marzo de 2027", "/me")
				.doesNotContain("room", "{");
		}
		finally {
			server.stop();
		}
	}

	@Test
	void aMailThatCannotBeSentIsListedAndTriedAgain() {
		try (TestRoomkeeper roomkeeper = start(1)) {
			roomkeeper.run(JobName.SYNC);

			Run first = warn(roomkeeper, 7);
			Run second = warn(roomkeeper, 6);

			assertThat(first.counts().of(CountKind.WARNED)).isZero();
			assertThat(first.counts().of(CountKind.SKIPPED)).isEqualTo(3);
			assertThat(second.counts().of(CountKind.SKIPPED)).isEqualTo(3);
		}
	}

	private TestRoomkeeper start(int port) {
		return TestRoomkeeper.start(this.folder.resolve("data"), Map.of("spring.mail.host", "127.0.0.1",
				"spring.mail.port", port, "roomkeeper.mail.from", "rooms@test.example"));
	}

	private static Run warn(TestRoomkeeper roomkeeper, int daysBefore) {
		return roomkeeper.run(JobName.WARN, RunMode.APPLY, FIRST_DAY.plusDays(Expiry.DAYS - daysBefore));
	}

}
