package io.roomkeeper.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.roomkeeper.config.OneLineFailure;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.store.DatabaseProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

@Tag("slow")
class EmbeddedDatabaseTests {

	private static final Duration LONG = Duration.ofMinutes(2);

	@TempDir
	private Path directory;

	private Database open(ProcessRole role, Duration wait) {
		return DatabaseProcess.database(this.directory, role, "a test", wait, System.err).open();
	}

	private static List<String> rows(Database database) {
		return new JdbcTemplate(database.dataSource()).queryForList("select hash from api_token order by hash",
				String.class);
	}

	@Test
	void isReadableByItsOwnerOnly() throws Exception {
		Path inside = this.directory.resolve("new");
		DatabaseProcess.database(inside, ProcessRole.COMMAND, "a test", Duration.ZERO, System.err).open().close();

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside))).isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside.resolve("database.password"))))
			.isEqualTo("rw-------");
	}

	@Test
	void joinsTheConsoleThatServesIt() throws Exception {
		try (DatabaseProcess console = DatabaseProcess.start(this.directory, ProcessRole.CONSOLE, "the console")) {
			console.write("by the console");
			try (Database joined = open(ProcessRole.COMMAND, Duration.ZERO)) {
				DatabaseProcess.insert(joined, "by the command");

				assertThat(rows(joined)).containsExactly("by the command", "by the console");
			}
			console.stop();
		}
		try (Database owned = open(ProcessRole.COMMAND, Duration.ZERO)) {
			assertThat(rows(owned)).containsExactly("by the command", "by the console");
		}
	}

	/** HSQLDB's server pauses for a tenth of a second before each new connection. */
	@Test
	void joinsWithOneConnection() throws Exception {
		try (DatabaseProcess console = DatabaseProcess.start(this.directory, ProcessRole.CONSOLE, "the console");
				Database joined = open(ProcessRole.COMMAND, Duration.ZERO)) {
			assertThat(rows(joined)).isEmpty();

			assertThat(joined.dataSource().getHikariPoolMXBean().getTotalConnections()).isOne();
			console.stop();
		}
	}

	@Test
	void waitsForAConnectionThatIsBeingOpenedBeforeItCloses() throws Exception {
		try (DatabaseProcess console = DatabaseProcess.start(this.directory, ProcessRole.CONSOLE, "the console");
				Database joined = open(ProcessRole.COMMAND, Duration.ZERO)) {
			assertThat(joined.dataSource().getLoginTimeout()).isPositive();
			console.stop();
		}
	}

	@Test
	void waitsForACommandAndNamesIt() throws Exception {
		Output output = new Output();
		try (DatabaseProcess sync = DatabaseProcess.start(this.directory, ProcessRole.COMMAND, "sync")) {
			CompletableFuture<Database> waiting = CompletableFuture.supplyAsync(
					() -> DatabaseProcess.database(this.directory, ProcessRole.CONSOLE, "the console", LONG, output)
						.open());
			output.something.await();
			sync.write("by sync");
			sync.stop();

			try (Database opened = waiting.get()) {
				assertThat(rows(opened)).containsExactly("by sync");
			}
			assertThat(output.text())
				.matches("Waiting for sync \\(process %d, since \\d\\d:\\d\\d\\) \\.\\.\\.\\R".formatted(sync.pid()));
		}
	}

	@Test
	void keepsWhatWasCommittedWhenItsOwnerIsKilledAndOpensAtOnce() throws Exception {
		try (DatabaseProcess console = DatabaseProcess.start(this.directory, ProcessRole.CONSOLE, "the console")) {
			console.write("a");
			console.write("b");
			console.kill();
		}

		try (Database opened = open(ProcessRole.COMMAND, Duration.ZERO)) {
			assertThat(rows(opened)).containsExactly("a", "b");
		}
	}

	@Test
	void startsAfterAnInterruptedFirstStart() throws Exception {
		Path aside = Files.createDirectory(this.directory.resolve("database.new"));
		Files.writeString(aside.resolve("roomkeeper.script"), "half a");

		try (Database opened = open(ProcessRole.COMMAND, Duration.ZERO)) {
			assertThat(rows(opened)).isEmpty();
		}
		assertThat(aside).doesNotExist();
	}

	@Test
	void givesUpWhenTheTimeLimitIsReached() throws Exception {
		try (DatabaseProcess sync = DatabaseProcess.start(this.directory, ProcessRole.COMMAND, "sync")) {
			assertThatExceptionOfType(FixableException.class).isThrownBy(() -> open(ProcessRole.COMMAND, Duration.ZERO))
				.withMessageContaining("in use by sync (process %d, since".formatted(sync.pid()))
				.withMessageNotContaining("\n");
		}
	}

	@Test
	void reportsInOneLineThatTheConsoleHasStoppedDuringACommand() throws Exception {
		try (DatabaseProcess console = DatabaseProcess.start(this.directory, ProcessRole.CONSOLE, "the console");
				Database joined = open(ProcessRole.COMMAND, Duration.ZERO)) {
			assertThat(rows(joined)).isEmpty();
			console.stop();

			OneLineFailure failure = OneLineFailure.of(catchThrowable(() -> rows(joined)));

			assertThat(failure.text()).startsWith("The process that serves the database has stopped. ");
			assertThat(failure.exitCode()).isEqualTo(1);
		}
	}

	@Test
	void refusesASecondConsole() {
		try (Database _ = open(ProcessRole.CONSOLE, Duration.ZERO)) {
			assertThatExceptionOfType(FixableException.class).isThrownBy(() -> open(ProcessRole.CONSOLE, LONG))
				.withMessageContaining("Another console runs on the data directory " + this.directory)
				.withMessageContaining("ROOMKEEPER_DATA_DIR");
		}
	}

	@Test
	void namesTheFolderThatCannotBeUsed() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));

		assertThatExceptionOfType(FixableException.class)
			.isThrownBy(() -> new DataDirectory(file.resolve("data")).prepared())
			.withMessageContaining("The data directory %s cannot be used".formatted(file.resolve("data")));
	}

	/** Collects the output, and lets a test wait for the first text. */
	private static final class Output extends PrintStream {

		private final CountDownLatch something = new CountDownLatch(1);

		Output() {
			super(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
		}

		@Override
		public void println(@Nullable String text) {
			super.println(text);
			this.something.countDown();
		}

		String text() {
			return this.out.toString();
		}

	}

}
