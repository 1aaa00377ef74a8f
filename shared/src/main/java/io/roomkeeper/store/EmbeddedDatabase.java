package io.roomkeeper.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.hsqldb.server.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.roomkeeper.failure.MendableException;

/**
 * HSQLDB in the data directory. Its files admit one process: the console owns them while
 * it runs and serves them on loopback, a command joins it there; without a console a
 * command owns them for its run, and whoever comes meanwhile waits.
 */
final class EmbeddedDatabase {

	private static final String USER = "ROOMKEEPER";

	private static final String NAME = "roomkeeper";

	/**
	 * What is committed survives a killed process: write_delay. Readers do not wait for a
	 * job: mvcc. Our own lock stands for HSQLDB's, which costs ten seconds after a kill.
	 */
	private static final String FILE_OPTIONS = ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached"
			+ ";hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.log_size=100"
			+ ";hsqldb.cache_rows=200000;hsqldb.cache_size=50000;sql.pad_space=false";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	static {
		// Else HSQLDB would replace the logging that the application has set up.
		System.setProperty("hsqldb.reconfig_logging", "false");
	}

	private final DataDirectory directory;

	private final ProcessProperties process;

	private final PrintStream waitingRoom;

	/**
	 * @param directory where its files are
	 * @param process what this process is
	 * @param waitingRoom where is said for whom it waits
	 */
	EmbeddedDatabase(DataDirectory directory, ProcessProperties process, PrintStream waitingRoom) {
		this.directory = directory;
		this.process = process;
		this.waitingRoom = waitingRoom;
	}

	/**
	 * Opens the database or joins the console that serves it.
	 * @throws MendableException where neither is possible
	 */
	Database open() {
		this.directory.prepared();
		try {
			return new Admission(this.directory, this.process, this.waitingRoom).enter(this::own, this::join);
		}
		catch (IOException ex) {
			throw this.directory.notWritable(ex);
		}
	}

	private Database own(OwnerLock lock) throws IOException {
		Owner owner = new Owner(this.process.label(), ThisProcess.pid(), Instant.now(), Optional.empty());
		owner.write(this.directory);
		String password = this.directory.secretOrNew();
		HikariDataSource dataSource = pool(fileUrl() + FILE_OPTIONS, password);
		Server[] server = new Server[1];
		Database database = Database.migrated(dataSource, () -> close(lock, password, server[0]));
		if (this.process.process() == ProcessRole.CONSOLE) {
			server[0] = serve();
			new Owner(owner.label(), owner.pid(), owner.since(), Optional.of(server[0].getLocalPort()))
				.write(this.directory);
		}
		return database;
	}

	private Optional<Database> join(int port) {
		String url = "jdbc:hsqldb:hsql://127.0.0.1:%d/%s".formatted(port, NAME);
		try (Connection connection = DriverManager.getConnection(url, USER, this.directory.secret())) {
			log.debug("Joining {}", connection.getMetaData().getURL());
		}
		catch (SQLException ex) {
			return Optional.empty();
		}
		if (this.process.process() == ProcessRole.CONSOLE) {
			throw new MendableException(
					"Another console runs on the data directory %s".formatted(this.directory.path()),
					"Stop it, or choose another folder with ROOMKEEPER_DATA_DIR");
		}
		return Optional.of(Database.joined(pool(url, this.directory.secret())));
	}

	private Server serve() {
		Server server = new Server();
		server.setSilent(true);
		server.setLogWriter(null);
		server.setErrWriter(null);
		server.setNoSystemExit(true);
		server.setAddress("127.0.0.1");
		server.setPort(0);
		server.setDatabaseName(0, NAME);
		server.setDatabasePath(0, fileUrl().substring("jdbc:hsqldb:".length()));
		server.start();
		return server;
	}

	private void close(OwnerLock lock, String password, @Nullable Server server) {
		try (lock) {
			Owner.forget(this.directory);
			try (Connection connection = DriverManager.getConnection(fileUrl(), USER, password);
					Statement statement = connection.createStatement()) {
				statement.execute("shutdown");
			}
			if (server != null) {
				server.shutdown();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be closed; nothing committed is lost", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String fileUrl() {
		return "jdbc:hsqldb:file:" + this.directory.resolve("database").resolve(NAME);
	}

	private static HikariDataSource pool(String url, String password) {
		HikariConfig config = new HikariConfig();
		config.setPoolName(NAME);
		config.setJdbcUrl(url);
		config.setUsername(USER);
		config.setPassword(password);
		return new HikariDataSource(config);
	}

}
