package io.roomkeeper.batch.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Several processes publish links in a real OpenLDAP. */
@Tag("slow")
@Tag("postgresql")
@Tag("openldap")
class PublishingWorkerTests {

	@TempDir
	Path folder;

	@AutoClose
	private SharedPublishing publishing;

	@BeforeEach
	void start() {
		this.publishing = new SharedPublishing(this.folder);
	}

	/** The worker is paused after it has sent a change, which the directory gets late. */
	@Test
	void aPausedWorkerThatWasReplacedWritesNothingMoreToTheDirectory() throws Exception {
		this.publishing.closeGate();
		try (HeldWrites directory = new HeldWrites(this.publishing.url())) {
			Process manager = this.publishing.publish();
			Process worker = this.publishing.worker(directory.url());
			directory.awaitChange();

			this.publishing.signal(worker, "STOP");
			this.publishing.openGate();
			assertThat(this.publishing.exitCode(manager)).isZero();
			directory.release();
			this.publishing.assertAllPublishedOnce();
			assertThat(this.publishing.expected()).isEqualTo(SharedPublishing.PEOPLE);
			this.publishing.removeLinks();
			this.publishing.signal(worker, "CONT");

			this.publishing.await(() -> this.publishing.errors(worker).contains("Another process works on"));
			assertThat(this.publishing.links()).isEmpty();
		}
	}

	@Test
	void aWorkerWithoutTheSettingsOfTheDirectoryLeavesTheLinksToOthers() throws Exception {
		Process worker = this.publishing.workerWithoutDirectory();
		this.publishing.await(() -> this.publishing.errors(worker)
			.contains("not for reinvite-send, rooms-publish, whose settings are missing"));
		this.publishing.closeGate();
		Process manager = this.publishing.publish();

		this.publishing.await(() -> this.publishing.errors(worker).contains("A run of rooms-publish waits"));
		this.publishing.openGate();

		assertThat(this.publishing.exitCode(manager)).isZero();
		this.publishing.assertAllPublishedOnce();
		assertThat(this.publishing.errors(worker)).hasLineCount(2);
	}

}
