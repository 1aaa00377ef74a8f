package io.roomkeeper.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * This release opens data of earlier releases. The samples, and what each release showed
 * of them, are in {@code src/test/resources/upgrade}, one folder per release, named after
 * its last migration. {@code ReleaseSampleMaker} makes a new folder.
 */
class UpgradeTests {

	private static final Pattern NEW_END = Pattern
		.compile("^(token \\d+ \\| ticket system \\| HELPDESK \\| test \\| )[0-9-]+T[0-9:.]+Z( \\| valid)$");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = "schema-14")
	void theEmbeddedDatabaseShowsTheSameAfterAnUpgrade(String release) throws IOException {
		unzip(release + "/data.zip", this.folder);
		List<String> before = lines(release + "/embedded.txt");

		try (TestDatabase upgraded = TestDatabase.hsqldb(this.folder)) {
			assertThat(seen(upgraded, before)).isEqualTo(before);
		}
		try (TestDatabase openedAgain = TestDatabase.hsqldb(this.folder)) {
			assertThat(seen(openedAgain, before)).isEqualTo(before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = "schema-14")
	@Tag("postgresql")
	void postgresqlShowsTheSameAfterAnUpgrade(String release) throws IOException, SQLException {
		String url = TestDatabase.postgresqlUrl();
		load(release + "/postgresql.sql", url);
		List<String> before = lines(release + "/postgresql.txt");

		try (TestDatabase upgraded = TestDatabase.postgresql(url)) {
			assertThat(seen(upgraded, before)).isEqualTo(before);
		}
	}

	/**
	 * Returns what users see now, as of the moment in the first line of the earlier text.
	 * Leaves out an end that the upgrade gave to a service's token.
	 */
	private static List<String> seen(TestDatabase database, List<String> before) {
		return VisibleState.withMoment(database, Instant.parse(before.getFirst()))
			.stream()
			.map((line) -> NEW_END.matcher(line).replaceFirst("$1-$2"))
			.toList();
	}

	private static List<String> lines(String name) throws IOException {
		return text(name).lines().toList();
	}

	private static String text(String name) throws IOException {
		try (InputStream in = open(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static InputStream open(String name) {
		return Objects.requireNonNull(UpgradeTests.class.getResourceAsStream("/upgrade/" + name), name);
	}

	private static void load(String name, String url) throws IOException, SQLException {
		try (Connection connection = DriverManager.getConnection(url);
				Statement statement = connection.createStatement()) {
			statement.execute(text(name));
		}
	}

	private static void unzip(String name, Path target) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(open(name))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = target.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(zip, file);
			}
		}
	}

}
