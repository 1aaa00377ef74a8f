package io.roomkeeper.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The files of an HSQLDB database.
 *
 * @param folder where they are
 * @param password what they can be opened with
 */
record HsqldbFiles(Path folder, String password) {

	/** By what the database is called when it is served. */
	static final String NAME = "roomkeeper";

	private static final String USER = "ROOMKEEPER";

	/**
	 * What is committed survives a killed process: write_delay. Readers do not wait for a
	 * job: mvcc. Our own lock stands for HSQLDB's, which costs ten seconds after a kill.
	 */
	private static final String OPTIONS = ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached"
			+ ";hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.log_size=100"
			+ ";hsqldb.cache_rows=200000;hsqldb.cache_size=50000;sql.pad_space=false";

	static {
		// Else HSQLDB would replace the logging that the application has set up.
		System.setProperty("hsqldb.reconfig_logging", "false");
	}

	/**
	 * Makes the database with all its tables where there is none yet. It is made aside
	 * and then moved, so that a start that is cut short leaves nothing behind that stands
	 * in the way of the next.
	 */
	void create() throws IOException {
		if (Files.isDirectory(this.folder)) {
			return;
		}
		Path aside = this.folder.resolveSibling(this.folder.getFileName() + ".new");
		FileSystemUtils.deleteRecursively(aside);
		HsqldbFiles made = new HsqldbFiles(aside, this.password);
		Database.migrated(made.pool(), made::shutdown).close();
		Files.move(aside, this.folder, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Connections of the process that owns the files. */
	HikariDataSource pool() {
		return pool(url() + OPTIONS, this.password);
	}

	/** Connections to a database that another process serves. */
	static HikariDataSource pool(String url, String password) {
		HikariConfig config = new HikariConfig();
		config.setPoolName(NAME);
		config.setJdbcUrl(url);
		config.setUsername(USER);
		config.setPassword(password);
		return new HikariDataSource(config);
	}

	/** Whether a process serves the database at that address. */
	static boolean isServed(String url, String password) {
		try (Connection connection = DriverManager.getConnection(url, USER, password)) {
			return !connection.isClosed();
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/** Ends all work on the files. */
	void shutdown() {
		try (Connection connection = DriverManager.getConnection(url(), USER, this.password);
				Statement statement = connection.createStatement()) {
			statement.execute("shutdown");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be closed; nothing committed is lost", ex);
		}
	}

	/** Where HSQLDB finds the files. */
	String path() {
		return "file:" + this.folder.resolve(NAME);
	}

	private String url() {
		return "jdbc:hsqldb:" + path();
	}

}
