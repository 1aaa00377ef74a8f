package io.roomkeeper.console.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The release as an administrator installs it: unpacked into a folder whose name has a
 * space, read-only, and run by a user who owns nothing there.
 */
final class InstalledRelease implements AutoCloseable {

	private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

	private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

	private final Path folder;

	private final Path script;

	private final Path home;

	/** Packs what this build made, and unpacks it. */
	InstalledRelease() throws IOException, InterruptedException {
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

	/** Returns the folder of the release. */
	Path root() {
		return this.script.resolve("../..").normalize();
	}

	/** Returns the home folder of the user who runs it. */
	Path home() {
		return this.home;
	}

	/** Runs a command of the release and waits for its end. */
	Result run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
		return run(start(environment, arguments));
	}

	/** Removes the release. */
	@Override
	public void close() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			for (Path path : all.filter(Files::isDirectory).toList()) {
				Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

	/** Starts a console and waits until it is ready. */
	RunningConsole console(Map<String, String> environment) throws IOException {
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
	 * Returns a command of a user who owns nothing if the test may change the user, else
	 * of the own user.
	 */
	static ProcessBuilder as(String... command) {
		List<String> words = new ArrayList<>();
		if (ROOT) {
			words.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
		}
		words.addAll(List.of(command));
		return new ProcessBuilder(words);
	}

	/** Runs a command and waits for its end. */
	static Result run(ProcessBuilder builder) throws IOException, InterruptedException {
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

	/** The exit code of a command, and what it printed. */
	record Result(int exit, String text) {
	}

	/** A console that answers. */
	record RunningConsole(Process process, HttpClient client, URI address) implements AutoCloseable {

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
