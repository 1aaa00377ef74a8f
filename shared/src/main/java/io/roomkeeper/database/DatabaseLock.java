package io.roomkeeper.database;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.failure.FixableException;

/**
 * Waits until this process can own or join the embedded database, and reports for which
 * process it waits.
 */
final class DatabaseLock {

	private static final Duration UNTIL_FIRST_WORD = Duration.ofSeconds(1);

	private static final long PAUSE_MILLIS = 100;

	private final DataDirectory directory;

	private final ProcessProperties process;

	private final PrintStream waitingRoom;

	private String lastWord = "";

	DatabaseLock(DataDirectory directory, ProcessProperties process, PrintStream waitingRoom) {
		this.directory = directory;
		this.process = process;
		this.waitingRoom = waitingRoom;
	}

	/**
	 * Opens the database as its owner if there is none, otherwise joins the process that
	 * serves it.
	 * @throws FixableException if the owner does not end within the time limit
	 */
	Database enter(Owning owning, Joining joining) throws IOException {
		long start = System.nanoTime();
		while (true) {
			Optional<OwnerLock> lock = OwnerLock.tryAcquire(this.directory.resolve("database.lock"));
			if (lock.isPresent()) {
				return own(lock.get(), owning);
			}
			Optional<Owner> owner = Owner.read(this.directory);
			Optional<Database> joined = owner.flatMap(Owner::port).flatMap(joining::join);
			if (joined.isPresent()) {
				return joined.get();
			}
			Duration waited = Duration.ofNanos(System.nanoTime() - start);
			String whom = owner.map(Owner::description).orElse("another process");
			if (waited.compareTo(this.process.databaseWait()) >= 0) {
				throw new FixableException(
						"The data directory %s is in use by %s".formatted(this.directory.path(), whom),
						"Try again when it has finished");
			}
			say(waited, whom);
			pause();
		}
	}

	private static Database own(OwnerLock lock, Owning owning) throws IOException {
		try {
			return owning.own(lock);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private void say(Duration waited, String whom) {
		if (waited.compareTo(UNTIL_FIRST_WORD) >= 0 && !whom.equals(this.lastWord)) {
			this.lastWord = whom;
			this.waitingRoom.println("Waiting for %s ...".formatted(whom));
		}
	}

	/**
	 * Waits a moment. The lock and the port belong to another process, so nothing can
	 * notify this one.
	 */
	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new FixableException("Interrupted while waiting for the database", "Start again", ex);
		}
	}

	/** Opens the database for the process that now owns its files. */
	interface Owning {

		Database own(OwnerLock lock) throws IOException;

	}

	/**
	 * Joins the process that serves the database on a port; empty if it does not answer.
	 */
	interface Joining {

		Optional<Database> join(int port);

	}

}
