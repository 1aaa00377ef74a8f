package io.roomkeeper.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The databases on which the benchmarks run. */
public enum BenchDatabase {

	/** The embedded database, in files. */
	HSQLDB,

	/** A server that this process starts. It writes to the disk at each commit. */
	POSTGRESQL;

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static @Nullable EmbeddedPostgres server;

	/** Returns the configuration for a new, empty database. */
	public Map<String, Object> properties() {
		if (this == HSQLDB) {
			return Map.of();
		}
		return Map.of("spring.datasource.url", newDatabase(), "spring.datasource.username", "postgres");
	}

	private static synchronized String newDatabase() {
		try {
			EmbeddedPostgres postgres = server;
			if (postgres == null) {
				postgres = EmbeddedPostgres.builder()
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.setServerConfig("full_page_writes", "on")
					.setServerConfig("max_wal_size", "4GB")
					.start();
				server = postgres;
			}
			String name = "bench_" + NUMBER.incrementAndGet();
			try (Connection connection = postgres.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return postgres.getJdbcUrl("postgres", name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
