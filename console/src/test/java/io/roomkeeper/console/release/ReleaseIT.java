package io.roomkeeper.console.release;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.roomkeeper.console.release.InstalledRelease.Result;
import io.roomkeeper.console.release.InstalledRelease.RunningConsole;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an administrator can do with a release. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseIT {

	private InstalledRelease release;

	@BeforeAll
	void install() throws Exception {
		this.release = new InstalledRelease();
	}

	@AfterAll
	void remove() throws IOException {
		this.release.close();
	}

	@Test
	void theConsoleAnswersAndACommandWorksBesideIt() throws Exception {
		try (RunningConsole _ = this.release.console(Map.of())) {
			Result sweep = this.release.run(Map.of(), "sweep", "--plan", "--output=json");

			assertThat(sweep.exit()).as(sweep.text()).isZero();
			assertThat(sweep.text()).contains("\"command\":\"sweep\"", "\"status\":\"PLANNED\"");
		}
		Path data = this.release.home().resolve(".local/share/roomkeeper/sample");
		assertThat(InstalledRelease.run(InstalledRelease.as("ls", "-ld", data.toString())).text())
			.startsWith("drwx------");
	}

	/**
	 * Options of Java that bind the virtual thread of a request to a processor would let
	 * a few visitors stop the console.
	 */
	@Test
	@Tag("postgresql")
	void answersMoreVisitorsThanThereAreProcessors() throws Exception {
		String database = TestDatabase.postgresqlUrl();
		Map<String, String> onPostgresql = Map.of("SPRING_DATASOURCE_URL", database, "SPRING_DATASOURCE_USERNAME",
				"postgres", "ROOMKEEPER_DATA_DIR", this.release.home().resolve("postgresql").toString());
		try (RunningConsole console = this.release.console(onPostgresql)) {
			JdbcTemplate tables = new JdbcTemplate(new DriverManagerDataSource(database, "postgres", ""));
			long number = await().atMost(Duration.ofMinutes(1))
				.until(() -> tables.queryForObject("select max(pmi) from room where state = 'ACTIVE'", Long.class),
						Objects::nonNull);
			HttpRequest page = console.request("/j/" + number);
			for (int round = 0; round < 10; round++) {
				List<CompletableFuture<HttpResponse<Void>>> answers = IntStream
					.range(0, 4 * Runtime.getRuntime().availableProcessors())
					.mapToObj((_) -> console.client().sendAsync(page, BodyHandlers.discarding()))
					.toList();

				assertThat(answers).allSatisfy((answer) -> assertThat(answer.join().statusCode()).isEqualTo(200));
			}
		}
	}

	/** Without them, each start takes twice as long. */
	@Test
	void createsItsCachesWithAnySettings() throws Exception {
		Path data = this.release.home().resolve("configured");
		Map<String, String> settings = Map.of("ROOMKEEPER_DATA_DIR", data.toString(), "ROOMKEEPER_JAVA_OPTS", "-Xmx1g");
		try (RunningConsole _ = this.release.console(settings)) {
			Result sweep = this.release.run(settings, "sweep", "--plan");
			assertThat(sweep.exit()).as(sweep.text()).isZero();
		}
		Path caches = data.resolve("cache");
		await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
			try (Stream<Path> files = Files.list(caches)) {
				assertThat(files.map((file) -> file.getFileName().toString())).hasSize(2)
					.anyMatch((name) -> name.matches("console-.*\\.aot"))
					.anyMatch((name) -> name.matches("batch-.*\\.aot"));
			}
		});
	}

	@Test
	void everyCommandKnowsItsVersion() throws Exception {
		String name = this.release.root().getFileName().toString();
		for (List<String> command : List.of(List.of("--version"), List.of("sweep", "--version"))) {
			Result version = this.release.run(Map.of(), command.toArray(String[]::new));

			assertThat(version.exit()).as(version.text()).isZero();
			assertThat(version.text().strip()).isEqualTo(name.replace("roomkeeper-", "Roomkeeper "));
		}
	}

	/** Otherwise a start reads all classes to find them. */
	@Test
	void eachModuleListsItsComponents() throws IOException {
		Path libraries = this.release.root().resolve("lib");
		try (Stream<Path> files = Files.walk(libraries)) {
			assertThat(files.filter((file) -> file.getFileName().toString().matches("roomkeeper-.*\\.jar"))).hasSize(4)
				.allSatisfy((file) -> {
					try (JarFile jar = new JarFile(file.toFile())) {
						assertThat(jar.getEntry("META-INF/spring.components")).isNotNull();
					}
				});
		}
	}

	@Test
	void commandsThatNeedACheckoutSaySo() throws Exception {
		for (String command : List.of("test", "bench", "package")) {
			Result refused = this.release.run(Map.of(), command);

			assertThat(refused.exit()).isEqualTo(2);
			assertThat(refused.text()).contains("'" + command + "' exists in a checkout only");
		}
	}

	@Test
	void containsWhatAnAdministratorNeedsToInstallIt() {
		Path release = this.release.root();

		assertThat(release.resolve("application.yml.sample")).isNotEmptyFile();
		assertThat(release.resolve("Containerfile")).isNotEmptyFile();
		assertThat(release.resolve("systemd/roomkeeper.service")).isNotEmptyFile();
		assertThat(release.resolve("systemd/roomkeeper-nightly.service")).isNotEmptyFile();
		assertThat(release.resolve("systemd/roomkeeper-nightly.timer")).isNotEmptyFile();
		assertThat(release.resolve("LICENSE")).isNotEmptyFile();
		assertThat(release.resolve("docs/operating.md")).isNotEmptyFile();
	}

	@Test
	void containsNeitherTestsNorBenchmarks() throws IOException {
		try (Stream<Path> libraries = Files.walk(this.release.root().resolve("lib"))) {
			List<String> names = libraries.map((file) -> file.getFileName().toString()).toList();

			assertThat(names).contains("roomkeeper-console.jar", "roomkeeper-batch.jar")
				.noneMatch((name) -> name.startsWith("roomkeeper-bench") || name.endsWith("-tests.jar"))
				.noneMatch((name) -> name.contains("junit") || name.contains("playwright"));
		}
	}

}
