package io.roomkeeper.batch.cli;

import java.nio.file.Path;

import io.roomkeeper.batch.ScriptedSmtpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Several processes send the messages of re-invites. */
@Tag("slow")
@Tag("postgresql")
class MailingWorkerTests {

	@TempDir
	Path folder;

	private SharedMailing mailing;

	private ScriptedSmtpServer server;

	private ScriptedSmtpServer serverOfWorker;

	@BeforeEach
	void start() {
		this.mailing = new SharedMailing(this.folder);
		this.server = new ScriptedSmtpServer();
		this.serverOfWorker = new ScriptedSmtpServer();
	}

	@AfterEach
	void stop() {
		this.mailing.close();
		this.server.close();
		this.serverOfWorker.close();
	}

	@Test
	void eachInviteeGetsOneMessage() throws Exception {
		this.server.hold();
		Process manager = this.mailing.send(this.server);
		Process worker = this.mailing.worker(this.serverOfWorker);
		this.mailing.await(() -> !this.serverOfWorker.messages().isEmpty());
		this.server.goOn();

		assertThat(this.mailing.exitCode(manager)).isZero();
		this.mailing.assertAllSentOnce(this.server, this.serverOfWorker);
		assertThat(this.mailing.processesOfLastRun()).isEqualTo(2);
		assertThat(this.mailing.expected()).isEqualTo(SharedMailing.MEETINGS);
		assertThat(worker.isAlive()).isTrue();
	}

	/** The worker is paused after the mail server has received a message. */
	@Test
	void aPausedWorkerThatWasReplacedSendsNothingMore() throws Exception {
		this.server.hold();
		this.serverOfWorker.hold();
		Process manager = this.mailing.send(this.server);
		Process worker = this.mailing.worker(this.serverOfWorker);
		this.mailing.await(() -> this.serverOfWorker.messages().size() == 1);

		this.mailing.signal(worker, "STOP");
		this.server.goOn();
		assertThat(this.mailing.exitCode(manager)).isZero();
		this.serverOfWorker.goOn();
		this.mailing.signal(worker, "CONT");

		this.mailing.await(() -> this.mailing.errors(worker).contains("Another process works on"));
		assertThat(this.serverOfWorker.messages()).hasSize(1);
		this.mailing.signal(worker, "TERM");
		assertThat(this.mailing.exitCode(worker)).isEqualTo(143);
		this.mailing.passTime();
		assertThat(this.mailing.exitCode(this.mailing.send(this.server))).isZero();
		this.mailing.assertAllSentOnce(this.server, this.serverOfWorker);
	}

}
