package io.roomkeeper.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.batch.visit.WaitingMail;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.join.JoinRoomFinder;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.JobName;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestEntry;
import io.roomkeeper.visit.GuestName;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Hosts who are away are told by a real SMTP server that guests wait. */
class WaitingMailTests {

	@TempDir
	Path folder;

	@Test
	void tellsAHostOnceThatGuestsWait() throws Exception {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try (TestRoomkeeper roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"),
				Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", server.getSmtp().getPort()))) {
			roomkeeper.run(JobName.SYNC);
			PersonId host = roomkeeper.get(PersonLookup.class).get(PersonRef.of(new Uid("ada"))).id();
			JoinRoom room = ((JoinAnswer.Open) roomkeeper.get(JoinRoomFinder.class).room(host)).room();
			ask(roomkeeper, room, "Ola");
			ask(roomkeeper, room, "Kari");

			roomkeeper.get(WaitingMail.class).sendDue();
			ask(roomkeeper, room, "Late");
			roomkeeper.get(WaitingMail.class).sendDue();

			assertThat(server.getReceivedMessages()).hasSize(1);
			MimeMessage mail = server.getReceivedMessages()[0];
			assertThat(mail.getSubject()).isEqualTo("2 people are waiting for you");
			assertThat(mail.getContent().toString()).contains("/host/id-" + host.value()).doesNotContain("Ola", "{");
		}
		finally {
			server.stop();
		}
	}

	private static void ask(TestRoomkeeper roomkeeper, JoinRoom room, String name) {
		roomkeeper.get(GuestEntry.class)
			.ask(room, new Guest(GuestName.typed(name).orElseThrow(), Optional.empty(),
					JoinAddress.number(room.place().number()).orElseThrow(), Optional.empty()));
	}

}
