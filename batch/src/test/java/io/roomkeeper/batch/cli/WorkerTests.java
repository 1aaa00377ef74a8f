package io.roomkeeper.batch.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several processes work on one sweep. A gate in the database holds every chunk back, so
 * that a process can be ended while it works.
 */
@Tag("slow")
@Tag("postgresql")
class WorkerTests {

	@TempDir
	Path folder;

	@AutoClose
	private SharedSweep sweep;

	@BeforeEach
	void start() {
		this.sweep = new SharedSweep(this.folder);
	}

	@Test
	void aKilledWorkerIsReplacedAndNothingIsDoneTwice() throws Exception {
		this.sweep.closeGate();
		Process manager = this.sweep.start("sweep");
		Process worker = this.sweep.start("worker");
		this.sweep.awaitWorkers(manager, worker);

		worker.destroyForcibly().waitFor();
		this.sweep.openGate();

		assertThat(this.sweep.exitCode(manager)).isZero();
		this.sweep.assertAllExpiredOnce();
		assertThat(this.sweep.expected()).isEqualTo(SharedSweep.ROOMS);
		assertThat(this.sweep.runs()).containsExactly("COMPLETED");
	}

	@Test
	void aPausedWorkerThatWasReplacedWritesNothingWhenItContinues() throws Exception {
		this.sweep.closeGate();
		Process manager = this.sweep.start("sweep");
		Process worker = this.sweep.start("worker");
		this.sweep.awaitWorkers(manager, worker);

		this.sweep.signal(worker, "STOP");
		this.sweep.openGate();
		assertThat(this.sweep.exitCode(manager)).isZero();
		List<String> before = this.sweep.everything();
		this.sweep.signal(worker, "CONT");

		this.sweep.await(() -> this.sweep.errors(worker).contains("Another process works on"));
		assertThat(this.sweep.everything()).isEqualTo(before);
		this.sweep.assertAllExpiredOnce();
		this.sweep.signal(worker, "TERM");
		assertThat(this.sweep.exitCode(worker)).isEqualTo(143);
	}

	@Test
	void aPausedProcessThatNobodyReplacesContinues() throws Exception {
		this.sweep.closeGate();
		Process manager = this.sweep.start("sweep");
		this.sweep.awaitWorkers(manager);

		this.sweep.signal(manager, "STOP");
		this.sweep.openGate();
		this.sweep.awaitEndedTransactions();
		this.sweep.signal(manager, "CONT");

		assertThat(this.sweep.exitCode(manager)).isZero();
		this.sweep.assertAllExpiredOnce();
		assertThat(this.sweep.runs()).containsExactly("COMPLETED");
	}

	@Test
	void theNextRunContinuesThatOfAKilledProcess() throws Exception {
		this.sweep.closeGate();
		Process manager = this.sweep.start("sweep");
		Process worker = this.sweep.start("worker");
		this.sweep.awaitWorkers(manager, worker);

		manager.destroyForcibly().waitFor();
		Process next = this.sweep.start("sweep");
		this.sweep.await(() -> this.sweep.runs().size() == 2);
		this.sweep.openGate();

		assertThat(this.sweep.exitCode(next)).isZero();
		this.sweep.assertAllExpiredOnce();
		assertThat(this.sweep.runs()).containsExactly("FAILED", "COMPLETED");
		this.sweep.await(() -> this.sweep.tasks() == 0);
	}

	@Test
	void aRunSurvivesADatabaseThatIsGoneForAWhile() throws Exception {
		this.sweep.closeGate();
		Process manager = this.sweep.start("sweep");
		Process worker = this.sweep.start("worker");
		this.sweep.awaitWorkers(manager, worker);

		this.sweep.disconnect(Duration.ofSeconds(10));
		this.sweep.openGate();

		assertThat(this.sweep.exitCode(manager)).isZero();
		this.sweep.assertAllExpiredOnce();
		assertThat(worker.isAlive()).isTrue();
	}

	/** Neither process takes the other for dead while both work. */
	@Test
	void theClocksOfTheMachinesNeedNotAgree() throws Exception {
		this.sweep.closeGate();
		Process manager = this.sweep.start("sweep");
		Process worker = this.sweep.startWithFastClock();
		this.sweep.awaitWorkers(manager, worker);

		Thread.sleep(SharedProcesses.TAKE_OVER);
		this.sweep.awaitWorkers(manager, worker);
		this.sweep.openGate();

		assertThat(this.sweep.exitCode(manager)).isZero();
		this.sweep.assertAllExpiredOnce();
		assertThat(this.sweep.errors(manager) + this.sweep.errors(worker)).doesNotContain("Another process works on");
	}

	@Test
	void aWorkerOfAnotherReleaseRefusesTheDatabase() throws Exception {
		this.sweep.migrateFurther();

		Process worker = this.sweep.start("worker");

		assertThat(this.sweep.exitCode(worker)).isEqualTo(ExitCode.FAILED);
		assertThat(this.sweep.errors(worker)).hasLineCount(1)
			.contains("The database belongs to a later release than this worker. Install the release of the console");
	}

	@Test
	void aWorkerThatIsStoppedGivesItsPartitionBackAfterTheChunk() throws Exception {
		this.sweep.closeGate();
		Process manager = this.sweep.start("sweep");
		Process worker = this.sweep.start("worker");
		this.sweep.awaitWorkers(manager, worker);

		this.sweep.signal(worker, "TERM");
		this.sweep.await(() -> this.sweep.errors(worker).contains("Stopping after this chunk"));
		this.sweep.openGate();

		assertThat(this.sweep.exitCode(worker)).isEqualTo(143);
		assertThat(this.sweep.exitCode(manager)).isZero();
		this.sweep.assertAllExpiredOnce();
	}

}
