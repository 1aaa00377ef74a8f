package io.roomkeeper.console.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The release as an administrator installs it: unpacked into a folder whose name has a
 * space, read-only, and run by a user who owns nothing there.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseIT {

	private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

	private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

	private Path folder;

	private Path script;

	private Path home;

	@BeforeAll
	void unpack() throws Exception {
		Result packed = run(new ProcessBuilder("sh", CHECKOUT.resolve("roomkeeper").toString(), "package", "--as-built")
			.directory(CHECKOUT.toFile()));
		assertThat(packed.exit()).as(packed.text()).isZero();
		Path zip;
		try (Stream<Path> files = Files.list(CHECKOUT.resolve("target"))) {
			zip = files.filter((file) -> file.getFileName().toString().matches("roomkeeper-.*\\.zip"))
				.findFirst()
				.orElseThrow();
		}
		this.folder = Files.createTempDirectory("roomkeeper release ");
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		this.home = Files.createDirectory(this.folder.resolve("home"));
		Files.setPosixFilePermissions(this.home, PosixFilePermissions.fromString(ROOT ? "rwxrwxrwx" : "rwx------"));
		Path installation = Files.createDirectory(this.folder.resolve("Program Files"));
		unzip(zip, installation);
		try (Stream<Path> roots = Files.list(installation)) {
			this.script = roots.findFirst().orElseThrow().resolve("bin/roomkeeper");
		}
		try (Stream<Path> all = Files.walk(installation)) {
			for (Path path : all.toList()) {
				boolean program = Files.isDirectory(path) || path.equals(this.script);
				Files.setPosixFilePermissions(path,
						PosixFilePermissions.fromString(program ? "r-xr-xr-x" : "r--r--r--"));
			}
		}
	}

	@AfterAll
	void remove() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			for (Path path : all.filter(Files::isDirectory).toList()) {
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

	@Test
	void theConsoleAnswersAndACommandWorksBesideIt() throws Exception {
		try (RunningConsole _ = console(Map.of())) {
			Result sweep = run(start(Map.of(), "sweep", "--plan", "--output=json"));

			assertThat(sweep.exit()).as(sweep.text()).isZero();
			assertThat(sweep.text()).contains("\"command\":\"sweep\"", "\"status\":\"PLANNED\"");
		}
		Path data = this.home.resolve(".local/share/roomkeeper/sample");
		assertThat(run(as("ls", "-ld", data.toString())).text()).startsWith("drwx------");
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
				"postgres", "ROOMKEEPER_DATA_DIR", this.home.resolve("postgresql").toString());
		try (RunningConsole console = console(onPostgresql)) {
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
		Path data = this.home.resolve("configured");
		Map<String, String> settings = Map.of("ROOMKEEPER_DATA_DIR", data.toString(), "ROOMKEEPER_JAVA_OPTS", "-Xmx1g");
		try (RunningConsole _ = console(settings)) {
			Result sweep = run(start(settings, "sweep", "--plan"));
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
		String name = this.script.getParent().getParent().getFileName().toString();
		for (List<String> command : List.of(List.of("--version"), List.of("sweep", "--version"))) {
			Result version = run(start(Map.of(), command.toArray(String[]::new)));

			assertThat(version.exit()).as(version.text()).isZero();
			assertThat(version.text().strip()).isEqualTo(name.replace("roomkeeper-", "Roomkeeper "));
		}
	}

	/** Otherwise a start reads all classes to find them. */
	@Test
	void eachModuleListsItsComponents() throws IOException {
		Path libraries = this.script.resolveSibling("../lib").normalize();
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
			Result refused = run(start(Map.of(), command));

			assertThat(refused.exit()).isEqualTo(2);
			assertThat(refused.text()).contains("'" + command + "' exists in a checkout only");
		}
	}

	@Test
	void containsWhatAnAdministratorNeedsToInstallIt() {
		Path release = this.script.resolve("../..").normalize();

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
		try (Stream<Path> libraries = Files.walk(this.script.resolve("../../lib").normalize())) {
			List<String> names = libraries.map((file) -> file.getFileName().toString()).toList();

			assertThat(names).contains("roomkeeper-console.jar", "roomkeeper-batch.jar")
				.noneMatch((name) -> name.startsWith("roomkeeper-bench") || name.endsWith("-tests.jar"))
				.noneMatch((name) -> name.contains("junit") || name.contains("playwright"));
		}
	}

	/** Starts a console and waits until it is ready. */
	private RunningConsole console(Map<String, String> environment) throws IOException {
		int port = freePort();
		Map<String, String> all = new HashMap<>(environment);
		all.put("SERVER_PORT", String.valueOf(port));
		Process process = start(all, "console").redirectErrorStream(true)
			.redirectOutput(this.home.resolve("console.log").toFile())
			.start();
		RunningConsole console = new RunningConsole(process, HttpClient.newHttpClient(),
				URI.create("http://127.0.0.1:" + port));
		await().atMost(Duration.ofMinutes(3)).ignoreExceptions().untilAsserted(() -> {
			assertThat(process.isAlive()).isTrue();
			assertThat(
					console.client().send(console.request("/actuator/health"), BodyHandlers.discarding()).statusCode())
				.isEqualTo(200);
		});
		return console;
	}

	private ProcessBuilder start(Map<String, String> environment, String... arguments) {
		List<String> command = new ArrayList<>(List.of(this.script.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = as(command.toArray(String[]::new));
		builder.environment().keySet().removeIf((key) -> key.startsWith("ROOMKEEPER_") || key.startsWith("SPRING_"));
		builder.environment().remove("XDG_DATA_HOME");
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("HOME", this.home.toString());
		builder.environment().putAll(environment);
		return builder.directory(this.home.toFile());
	}

	/**
	 * Runs a command as a user who owns nothing if the test may change the user, else as
	 * the own user.
	 */
	private static ProcessBuilder as(String... command) {
		List<String> words = new ArrayList<>();
		if (ROOT) {
			words.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
		}
		words.addAll(List.of(command));
		return new ProcessBuilder(words);
	}

	private static Result run(ProcessBuilder builder) throws IOException, InterruptedException {
		Process process = builder.redirectErrorStream(true).start();
		String text;
		try (InputStream output = process.getInputStream()) {
			text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
		}
		return new Result(process.waitFor(), text);
	}

	private static void unzip(Path zip, Path target) throws IOException {
		try (ZipFile file = new ZipFile(zip.toFile())) {
			file.stream().forEach((entry) -> {
				Path to = target.resolve(entry.getName());
				try {
					if (entry.isDirectory()) {
						Files.createDirectories(to);
					}
					else {
						Files.createDirectories(to.getParent());
						Files.copy(file.getInputStream(entry), to);
					}
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private record Result(int exit, String text) {
	}

	private record RunningConsole(Process process, HttpClient client, URI address) implements AutoCloseable {

		/** Returns a request that fails if nobody answers it. */
		HttpRequest request(String path) {
			return HttpRequest.newBuilder(this.address.resolve(path)).timeout(Duration.ofSeconds(30)).build();
		}

		@Override
		public void close() {
			this.process.destroy();
			assertThat(this.process.onExit()).succeedsWithin(Duration.ofMinutes(1));
		}

	}

}
