package io.roomkeeper.batch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.checkpoint.AuditKeys;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.audit.checkpoint.StoredCheckpoint;
import io.roomkeeper.audit.checkpoint.TrailVerifier;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Checkpoints reach their witnesses, a real mail server and a real HTTP server. */
class WitnessTests {

	private static final Actor OPERATOR = Actor.operator("root");

	private static final int OLD_ROWS = 5;

	@TempDir
	Path folder;

	private final List<String> posted = new CopyOnWriteArrayList<>();

	private final AtomicInteger status = new AtomicInteger(204);

	private GreenMail mails;

	private HttpServer http;

	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() throws IOException {
		this.mails = new GreenMail(
				new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.mails.start();
		this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.http.createContext("/witness", (exchange) -> {
			this.posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			exchange.sendResponseHeaders(this.status.get(), -1);
			exchange.close();
		});
		this.http.start();
		Path data = Files.createDirectories(this.folder.resolve("data"));
		Path key = this.folder.resolve("audit.key");
		new AuditKeys(Optional.of(key), data, List.of()).create(key, "rooms.example.org/audit");
		Map<String, Object> properties = new HashMap<>();
		properties.put("roomkeeper.audit.key", key.toString());
		properties.put("roomkeeper.audit.retention-days", "30");
		properties.put("roomkeeper.audit.witness-mail", "witness@test.example");
		properties.put("roomkeeper.audit.witness-url",
				"http://127.0.0.1:%d/witness".formatted(this.http.getAddress().getPort()));
		properties.put("spring.mail.host", "127.0.0.1");
		properties.put("spring.mail.port", this.mails.getSmtp().getPort());
		this.roomkeeper = TestRoomkeeper.start(data, properties);
		Instant old = Instant.now().minus(Duration.ofDays(60));
		for (int i = 0; i < OLD_ROWS; i++) {
			this.roomkeeper.get(AuditTrail.class)
				.append("ops", new AuditEvent.GroupPriorityChanged(new AuditSubject.Group(1), i, i + 1), old);
		}
	}

	@AfterEach
	void stop() {
		this.roomkeeper.close();
		this.http.stop(0);
		this.mails.stop();
	}

	@Test
	void bothReceiveTheSignedNoteAsItIsStored() throws Exception {
		StoredCheckpoint made = service().make(OPERATOR).orElseThrow();

		assertThat(this.posted).containsExactly(made.note());
		assertThat(mailed()).containsExactly(made.note());
		assertThat(made.sent()).isTrue();
		assertThat(made.note()).startsWith("rooms.example.org/audit\n%d\n".formatted(OLD_ROWS));
	}

	@Test
	void aCheckpointThatAWitnessRefusedIsSentAgainUnchanged() throws Exception {
		this.status.set(503);
		StoredCheckpoint made = service().make(OPERATOR).orElseThrow();
		assertThat(made.sent()).isFalse();

		this.status.set(204);
		service().makeAfter(1_000);
		service().makeAfter(1_000);

		assertThat(this.posted).containsExactly(made.note(), made.note());
		assertThat(mailed()).containsExactly(made.note(), made.note());
		assertThat(service().all(OPERATOR).getFirst().sent()).isTrue();
	}

	@Test
	void withoutAMailServerTheCheckpointWaitsForIt() throws Exception {
		this.mails.stop();
		assertThat(service().make(OPERATOR).orElseThrow().sent()).isFalse();

		this.mails.start();
		service().makeAfter(1_000);

		assertThat(mailed()).hasSize(1);
	}

	@Test
	void theNightlyJobRemovesOldRowsAndSignsACheckpoint() {
		service().make(OPERATOR);

		Run night = this.roomkeeper.run(JobName.NIGHTLY);

		assertThat(night.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(this.roomkeeper.get(Runs.class).stagesOf(night.id())).last().satisfies((stage) -> {
			assertThat(stage.job()).isEqualTo(JobName.RETENTION);
			assertThat(stage.counts().of(CountKind.READ)).isEqualTo(OLD_ROWS);
		});
		TrailVerifier.Verdict verdict = this.roomkeeper.get(TrailVerifier.class).verify(OPERATOR);
		assertThat(verdict.flaw()).isEmpty();
		assertThat(verdict.removed()).isEqualTo(OLD_ROWS);
		assertThat(this.posted).hasSize(2);
	}

	private CheckpointService service() {
		return this.roomkeeper.get(CheckpointService.class);
	}

	private List<String> mailed() throws Exception {
		List<String> mailed = new ArrayList<>();
		for (MimeMessage mail : this.mails.getReceivedMessages()) {
			assertThat(mail.getSubject()).isEqualTo("Checkpoint of the audit trail");
			mailed.add(mail.getContent().toString().replace("\r\n", "\n").stripTrailing() + '\n');
		}
		return mailed;
	}

}
