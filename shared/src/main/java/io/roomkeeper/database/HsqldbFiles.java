package io.roomkeeper.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The files of an HSQLDB database.
 *
 * @param directory the data directory
 * @param folder the folder of the files in it
 * @param password the password of the database
 */
record HsqldbFiles(DataDirectory directory, Path folder, String password) {

	/** The name under which the database is served. */
	static final String NAME = "roomkeeper";

	private static final String USER = "ROOMKEEPER";

	/**
	 * The options. With {@code write_delay} off, committed data survive a killed process.
	 * With {@code mvcc}, readers do not wait for a job. Our own lock replaces HSQLDB's,
	 * which costs ten seconds after a kill. HSQLDB reads those of the cache when it
	 * creates the files.
	 */
	private static final String OPTIONS = ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached"
			+ ";hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.log_size=100" + ";sql.pad_space=false";

	/** The smallest cache, in units of 1,024 bytes. */
	private static final long SMALLEST_CACHE = 50_000;

	/** The largest cache, enough for the tables of 100,000 people and their indexes. */
	private static final long LARGEST_CACHE = 400_000;

	/** Rows take about 256 bytes on average. */
	private static final long ROWS_PER_UNIT = 4;

	static {
		// Otherwise HSQLDB would replace the application's logging.
		System.setProperty("hsqldb.reconfig_logging", "false");
	}

	/**
	 * Creates the database with all its tables if there is none. It is created elsewhere
	 * and then moved, so that an interrupted start leaves no incomplete database.
	 */
	void create() throws IOException {
		if (Files.isDirectory(this.folder)) {
			return;
		}
		Path aside = this.folder.resolveSibling(this.folder.getFileName() + ".new");
		FileSystemUtils.deleteRecursively(aside);
		HsqldbFiles made = new HsqldbFiles(this.directory, aside, this.password);
		Database.migrated(made.pool(), made::shutdown).close();
		Files.move(aside, this.folder, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Returns connections for the process that owns the files. Adapts the cache of
	 * existing files to this process; that takes effect when they are opened next.
	 */
	HikariDataSource pool() {
		long size = cacheSize(Runtime.getRuntime().maxMemory());
		long rows = size * ROWS_PER_UNIT;
		HikariConfig config = config(this.directory);
		config.setJdbcUrl(url() + OPTIONS + ";hsqldb.cache_size=" + size + ";hsqldb.cache_rows=" + rows);
		config.setUsername(USER);
		config.setPassword(this.password);
		HikariDataSource pool = new HikariDataSource(config);
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("set files cache size " + size);
			statement.execute("set files cache rows " + rows);
		}
		catch (SQLException ex) {
			pool.close();
			throw new IllegalStateException("The cache of the database cannot be set", ex);
		}
		return pool;
	}

	/**
	 * Returns the size of the cache in units of 1,024 bytes. If the cache is smaller than
	 * the tables of a sync, HSQLDB writes and reads the same pages again and again. Rows
	 * take up to four times as much memory as in the file, so the cache has a sixteenth
	 * of the heap.
	 */
	static long cacheSize(long heap) {
		return Math.clamp(heap / 16 / 1_024, SMALLEST_CACHE, LARGEST_CACHE);
	}

	private static HikariConfig config(DataDirectory directory) {
		HikariConfig config = new HikariConfig();
		config.setPoolName(NAME);
		config.setExceptionOverride(new SQLExceptionOverride() {

			@java.lang.Override
			public Override adjudicate(SQLException ex) {
				DataFiles.mark(ex, directory);
				return Override.CONTINUE_EVICT;
			}

		});
		return config;
	}

	/** Shuts the database down and closes its files. */
	void shutdown() {
		try (Connection connection = DriverManager.getConnection(url(), USER, this.password);
				Statement statement = connection.createStatement()) {
			statement.execute("shutdown");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be closed; nothing committed is lost", ex);
		}
	}

	/** Returns the path of the files in HSQLDB's form. */
	String path() {
		return "file:" + this.folder.resolve(NAME);
	}

	private String url() {
		return "jdbc:hsqldb:" + path();
	}

	/** A database that another process serves. */
	static final class Served extends DriverManagerDataSource {

		/**
		 * The connection that found the server. It is used first, because HSQLDB's server
		 * waits for a tenth of a second before it answers a new one.
		 */
		private final AtomicReference<@Nullable Connection> first;

		private Served(String url, String password, Connection first) {
			super(url, USER, password);
			this.first = new AtomicReference<>(first);
		}

		/** Returns the database at an address; empty if no process serves it there. */
		static Optional<Served> at(String url, String password) {
			try {
				return Optional.of(new Served(url, password, DriverManager.getConnection(url, USER, password)));
			}
			catch (SQLException _) {
				return Optional.empty();
			}
		}

		/** Closes the connection that found the server. */
		void leave() {
			JdbcUtils.closeConnection(this.first.getAndSet(null));
		}

		/**
		 * Returns connections to the database, of which one at most is kept in reserve.
		 */
		HikariDataSource pool(DataDirectory directory) {
			HikariConfig config = config(directory);
			config.setDataSource(this);
			config.setMinimumIdle(1);
			return new HikariDataSource(config);
		}

		/**
		 * Returns for how long the pool waits for a connection that is being opened when
		 * the pool is closed.
		 */
		@java.lang.Override
		public int getLoginTimeout() {
			return DriverManager.getLoginTimeout();
		}

		@java.lang.Override
		public void setLoginTimeout(int seconds) {
			DriverManager.setLoginTimeout(seconds);
		}

		@java.lang.Override
		protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
			Connection connection = this.first.getAndSet(null);
			return (connection != null) ? connection : super.getConnectionFromDriver(properties);
		}

	}

}
