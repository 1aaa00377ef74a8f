package io.roomkeeper.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.roomkeeper.database.DataDirectory;
import io.roomkeeper.database.Database;
import io.roomkeeper.database.EmbeddedDatabase;
import io.roomkeeper.database.ProcessProperties;
import io.roomkeeper.database.ProcessRole;
import io.roomkeeper.testing.JavaProcess;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Another process that opens the embedded database, executes commands, and can be killed.
 */
public final class DatabaseProcess implements AutoCloseable {

	private final Process process;

	private final BufferedReader answers;

	private final Writer orders;

	private DatabaseProcess(Process process) {
		this.process = process;
		this.answers = process.inputReader(StandardCharsets.UTF_8);
		this.orders = process.outputWriter(StandardCharsets.UTF_8);
	}

	/** Starts a process and waits until it has opened the database. */
	public static DatabaseProcess start(Path directory, ProcessRole role, String label) throws IOException {
		Process process = JavaProcess.of(DatabaseProcess.class)
			.options("-Xmx128m", "-Dlogging.level.root=warn")
			.with(directory.toString(), role.name(), label)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		DatabaseProcess started = new DatabaseProcess(process);
		started.await("open");
		return started;
	}

	public long pid() {
		return this.process.pid();
	}

	/** Makes the process commit a row. */
	public void write(String hash) throws IOException {
		order("write " + hash);
	}

	/** Makes the process close the database properly, and waits until it has ended. */
	public void stop() throws IOException, InterruptedException {
		order("stop");
		this.process.waitFor();
	}

	/** Kills the process, as {@code kill -9} does. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	private void order(String text) throws IOException {
		this.orders.write(text + "\n");
		this.orders.flush();
		await("done");
	}

	private void await(String answer) throws IOException {
		String line = this.answers.readLine();
		while (line != null && !line.equals(answer)) {
			line = this.answers.readLine();
		}
		if (line == null) {
			throw new IllegalStateException("The other process ended before it said: " + answer);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	public static EmbeddedDatabase database(Path directory, ProcessRole role, String label, Duration wait,
			PrintStream output) {
		return new EmbeddedDatabase(new DataDirectory(directory), new ProcessProperties(role, label, wait), output);
	}

	/** Adds a row that can be distinguished from others. */
	public static void insert(Database database, String hash) {
		new JdbcTemplate(database.dataSource()).update("""
				insert into api_token (name, role, hash, created_at, created_by)
				values ('a', 'ADMIN', ?, current_timestamp, 'b')""", hash);
	}

	/** The main method of the other process: reads commands and responds. */
	public static void main(String[] args) {
		ProcessRole role = ProcessRole.valueOf(args[1].toUpperCase(Locale.ROOT));
		try (Database database = database(Path.of(args[0]), role, args[2], Duration.ZERO, System.err).open()) {
			System.out.println("open");
			BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
			for (String line = in.readLine(); line != null && !line.equals("stop"); line = in.readLine()) {
				insert(database, line.substring("write ".length()));
				System.out.println("done");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		System.out.println("done");
	}

}
