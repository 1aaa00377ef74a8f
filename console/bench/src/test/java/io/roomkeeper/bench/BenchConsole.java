package io.roomkeeper.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.ConsoleApplication;
import io.roomkeeper.token.Tokens;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole console on a new, empty database, and scripts that call it. */
final class BenchConsole implements AutoCloseable, Beans {

	/**
	 * No server listens at this address. Nothing that is measured reads the directory.
	 */
	private static final Map<String, Object> DIRECTORY = Map.of("roomkeeper.directory.url", "ldap://127.0.0.1:1",
			"roomkeeper.directory.base", "dc=bench,dc=example");

	private final ConfigurableApplicationContext context;

	private final Path folder;

	private final HttpClient client = HttpClient.newHttpClient();

	private final String token;

	private BenchConsole(ConfigurableApplicationContext context, Path folder) {
		this.context = context;
		this.folder = folder;
		this.token = part(Tokens.class)
			.createForService(Actor.operator("bench"), "bench", Role.ADMIN,
					Optional.of(Instant.parse("2999-01-01T00:00:00Z")))
			.secret()
			.reveal();
	}

	static BenchConsole on(BenchDatabase database) {
		return on(database, Map.of());
	}

	/**
	 * Starts a console.
	 * @param more further properties
	 */
	static BenchConsole on(BenchDatabase database, Map<String, Object> more) {
		Map<String, Object> properties = new HashMap<>(DIRECTORY);
		properties.putAll(more);
		return start(database, properties);
	}

	/** Starts a console with the sample organisation and its directory. */
	static BenchConsole ofSample(BenchDatabase database) {
		return start(database, Map.of());
	}

	private static BenchConsole start(BenchDatabase database, Map<String, Object> more) {
		try {
			Path folder = Files.createTempDirectory("roomkeeper-bench");
			return new BenchConsole(new SpringApplicationBuilder(ConsoleApplication.class).bannerMode(Banner.Mode.OFF)
				.logStartupInfo(false)
				.properties(database.properties())
				.properties(more)
				.properties("roomkeeper.process=console", "roomkeeper.process-label=a benchmark",
						"roomkeeper.data-dir=" + folder.resolve("data"), "roomkeeper.account.time-zone=UTC",
						"roomkeeper.nightly.cron=-", "roomkeeper.ledger-complete-since=2020-01-01",
						"server.address=127.0.0.1", "logging.level.root=WARN")
				.run("--server.port=0"), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public <T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	DataSource dataSource() {
		return part(DataSource.class);
	}

	/** Returns the address of a page. */
	URI address(String path) {
		return URI.create("http://127.0.0.1:" + port() + path);
	}

	/** Returns the port on which the console listens. */
	int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/** Sends a request and reads the whole response. */
	void get(String path) {
		send(request(path).GET());
	}

	/** Sends JSON and reads the whole response. */
	void post(String path, String json) {
		send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + this.token);
	}

	private void send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(request.build(), BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(answer.statusCode() + " " + answer.body());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
