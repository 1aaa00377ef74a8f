package io.roomkeeper.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.roomkeeper.store.TestDatabase;
import io.roomkeeper.store.VisibleState;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the samples that {@code UpgradeTests} upgrades, with the code of the release that
 * is about to be published. It is not part of the test suite. Run it on the release's
 * commit, with {@code pg_dump} installed, and add the new folder to {@code UpgradeTests}:
 * <pre> mvn -pl batch -am test -Dtest=ReleaseSampleMaker
 * -Dsurefire.failIfNoSpecifiedTests=false </pre>
 */
class ReleaseSampleMaker {

	private static final Path SAMPLES = Path.of("../shared/src/test/resources/upgrade");

	@TempDir
	Path work;

	@Test
	void makeEmbeddedSample() throws Exception {
		Path data = this.work.resolve("data");
		Path target = fill(Map.of());
		try (TestDatabase database = TestDatabase.hsqldb(data)) {
			write(target.resolve("embedded.txt"), database);
		}
		zip(data, target.resolve("data.zip"));
	}

	@Test
	void makePostgresqlSample() throws Exception {
		String url = TestDatabase.postgresqlUrl();
		Path target = fill(Map.of("spring.datasource.url", url));
		try (TestDatabase database = TestDatabase.postgresql(url)) {
			write(target.resolve("postgresql.txt"), database);
		}
		dump(url, target.resolve("postgresql.sql"));
	}

	private Path fill(Map<String, Object> more) throws IOException {
		try (SampleHistory history = SampleHistory.start(this.work, more)) {
			history.play();
			String version = String
				.valueOf(history.roomkeeper().get(Flyway.class).info().current().getVersion().getVersion());
			return Files.createDirectories(SAMPLES.resolve("schema-" + version));
		}
	}

	private static void write(Path file, TestDatabase database) throws IOException {
		Instant moment = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		Files.write(file, VisibleState.withMoment(database, moment));
	}

	private static void zip(Path folder, Path target) throws IOException {
		try (Stream<Path> files = Files.walk(folder); OutputStream out = Files.newOutputStream(target)) {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
					String name = folder.relativize(file).toString();
					if (name.startsWith("database/") || name.equals("database.password")) {
						zip.putNextEntry(new ZipEntry(name));
						Files.copy(file, zip);
					}
				}
			}
		}
	}

	/** The dump without the lines that only psql understands. */
	private static void dump(String url, Path target) throws IOException, InterruptedException {
		Path raw = Files.createTempFile("roomkeeper", ".sql");
		int exit = new ProcessBuilder("pg_dump", "--no-owner", "--no-privileges", "--rows-per-insert=100",
				"--dbname=" + url.substring("jdbc:".length()), "--file=" + raw)
			.inheritIO()
			.start()
			.waitFor();
		if (exit != 0) {
			throw new IllegalStateException("pg_dump ended with " + exit);
		}
		List<String> lines = Files.readAllLines(raw).stream().filter((line) -> !line.startsWith("\\")).toList();
		Files.write(target, lines);
		Files.delete(raw);
	}

}
