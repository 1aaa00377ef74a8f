package io.roomkeeper.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.roomkeeper.batch.cli.RoomkeeperCommand;
import io.roomkeeper.testing.JavaProcess;

/**
 * Workers that help with a job. At random moments, one of them is killed and started
 * again, or paused for longer than the others wait for it.
 */
final class KillWorkers implements AutoCloseable {

	private static final int SHORTEST = 500;

	private static final int LONGEST = 4_000;

	private static final int PAUSE = 3_000;

	private final Map<String, Object> properties;

	private final Random random;

	private final List<Process> workers = new ArrayList<>();

	private final Thread killer;

	/**
	 * @param number the number of workers
	 * @param properties the configuration of the job
	 */
	KillWorkers(int number, Map<String, Object> properties, Random random) throws IOException {
		this.properties = properties;
		this.random = random;
		for (int i = 0; i < number; i++) {
			this.workers.add(start());
		}
		this.killer = Thread.ofPlatform().daemon().name("kill-workers").start(this::strike);
	}

	private Process start() throws IOException {
		return JavaProcess.of(RoomkeeperCommand.class)
			.options(JavaProcess.SHORT)
			.options("-Xmx256m", "-Duser.timezone=UTC")
			.properties(this.properties)
			.options("-Droomkeeper.account.time-zone=UTC")
			.with("worker")
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private void strike() {
		try {
			while (!this.workers.isEmpty()) {
				Thread.sleep(this.random.nextInt(SHORTEST, LONGEST));
				int number = this.random.nextInt(this.workers.size());
				Process worker = this.workers.get(number);
				if (this.random.nextBoolean()) {
					worker.destroyForcibly().waitFor();
					this.workers.set(number, start());
				}
				else {
					signal(worker, "STOP");
					Thread.sleep(PAUSE);
					signal(worker, "CONT");
				}
			}
		}
		catch (InterruptedException _) {
			// The job has ended.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void signal(Process worker, String name) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + name, Long.toString(worker.pid())).start().waitFor();
	}

	@Override
	public void close() {
		this.killer.interrupt();
		try {
			this.killer.join();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		this.workers.forEach(Process::destroyForcibly);
		this.workers.forEach((worker) -> worker.onExit().join());
	}

}
