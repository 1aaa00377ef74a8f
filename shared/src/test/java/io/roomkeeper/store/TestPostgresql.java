package io.roomkeeper.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.roomkeeper.testing.RequiredTool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;

/** The one PostgreSQL of this JVM, started when it is first needed. */
final class TestPostgresql {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static @Nullable EmbeddedPostgres server;

	private TestPostgresql() {
	}

	static synchronized String newDatabase() {
		try {
			if (server == null) {
				server = start();
			}
			String name = "roomkeeper_" + NUMBER.incrementAndGet();
			try (Connection connection = server.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return server.getJdbcUrl("postgres", name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static EmbeddedPostgres start() throws IOException {
		try {
			return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
		}
		catch (IllegalStateException ex) {
			if (String.valueOf(ex.getMessage()).contains("binar")) {
				return RequiredTool.POSTGRESQL.orSkip(Optional.empty());
			}
			throw ex;
		}
	}

	/** What a pool of connections to it is configured with. */
	static MockEnvironment settings() {
		return new MockEnvironment().withProperty("spring.datasource.username", "postgres")
			.withProperty("spring.datasource.hikari.maximum-pool-size", "4");
	}

}
