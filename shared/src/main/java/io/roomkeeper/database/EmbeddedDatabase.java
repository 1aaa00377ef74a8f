package io.roomkeeper.database;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import io.roomkeeper.failure.FixableException;
import org.hsqldb.server.Server;
import org.hsqldb.server.ServerConstants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HSQLDB in the data directory. Only one process can open its files. A running console
 * owns them and serves the database on loopback, where commands join it. Without a
 * console, a command owns the files for its run, and other processes wait.
 */
public final class EmbeddedDatabase {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final DataDirectory directory;

	private final ProcessProperties process;

	private final PrintStream waitingRoom;

	/**
	 * Creates the database without opening it.
	 * @param directory the folder of its files
	 * @param process the role of this process
	 * @param waitingRoom receives the message about the process for which it waits
	 */
	public EmbeddedDatabase(DataDirectory directory, ProcessProperties process, PrintStream waitingRoom) {
		this.directory = directory;
		this.process = process;
		this.waitingRoom = waitingRoom;
	}

	/**
	 * Opens the database or joins the console that serves it.
	 * @throws FixableException if it can do neither
	 */
	public Database open() {
		this.directory.prepared();
		try {
			return new DatabaseLock(this.directory, this.process, this.waitingRoom).enter(this::own, this::join);
		}
		catch (IOException ex) {
			throw this.directory.notWritable(ex);
		}
	}

	private Database own(OwnerLock lock) throws IOException {
		Owner owner = new Owner(this.process.label(), ThisProcess.pid(), Instant.now(), Optional.empty());
		owner.write(this.directory);
		HsqldbFiles files = new HsqldbFiles(this.directory, this.directory.resolve("database"),
				this.directory.secretOrNew());
		Server[] server = new Server[1];
		Database database = open(files, () -> close(lock, files, server[0]));
		if (this.process.process() == ProcessRole.CONSOLE) {
			server[0] = serve(files);
			new Owner(owner.label(), owner.pid(), owner.since(), Optional.of(server[0].getLocalPort()))
				.write(this.directory);
		}
		return database;
	}

	private Database open(HsqldbFiles files, Runnable closing) throws IOException {
		try {
			files.create();
			return Database.migrated(pool(files), closing);
		}
		catch (FixableException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw DataFailure.of(ex, this.directory).<RuntimeException>map((failure) -> failure).orElse(ex);
		}
	}

	private HikariDataSource pool(HsqldbFiles files) {
		try {
			return files.pool();
		}
		catch (RuntimeException ex) {
			throw DataFailure.opening(this.directory, ex);
		}
	}

	private Optional<Database> join(int port) {
		String url = "jdbc:hsqldb:hsql://127.0.0.1:%d/%s".formatted(port, HsqldbFiles.NAME);
		String password = this.directory.secret();
		Optional<HsqldbFiles.Served> served = HsqldbFiles.Served.at(url, password);
		if (served.isPresent() && this.process.process() == ProcessRole.CONSOLE) {
			served.get().leave();
			throw new FixableException("Another console runs on the data directory %s".formatted(this.directory.path()),
					"Stop it, or choose another folder with ROOMKEEPER_DATA_DIR");
		}
		return served.map((database) -> Database.joined(database.pool(this.directory)));
	}

	private static Server serve(HsqldbFiles files) {
		Server server = new Server();
		server.setSilent(true);
		server.setLogWriter(null);
		server.setErrWriter(null);
		server.setNoSystemExit(true);
		server.setAddress("127.0.0.1");
		server.setPort(0);
		server.setDatabaseName(0, HsqldbFiles.NAME);
		server.setDatabasePath(0, files.path());
		start(server);
		return server;
	}

	/**
	 * Starts the server and returns when it listens. HSQLDB's own method would then sleep
	 * for the rest of a tenth of a second.
	 */
	private static void start(Server server) {
		Thread starting = Thread.ofVirtual().name("database-server").start(server::start);
		boolean ended = false;
		try {
			while (!ended && server.getState() != ServerConstants.SERVER_STATE_ONLINE) {
				ended = starting.join(Duration.ofMillis(1));
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * A database that cannot be closed, such as on a full disk, recovers at the next
	 * start.
	 */
	private void shutdown(HsqldbFiles files) {
		try {
			files.shutdown();
		}
		catch (IllegalStateException ex) {
			log.warn("The database in {} could not be closed ({}); the next start recovers what was committed",
					this.directory.path(), ex.getMessage());
		}
	}

	private void close(OwnerLock lock, HsqldbFiles files, @Nullable Server server) {
		try (lock) {
			if (server != null) {
				// From here on nobody can join.
				Owner.forget(this.directory);
			}
			shutdown(files);
			if (server != null) {
				server.shutdown();
			}
			Owner.forget(this.directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
