package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs commands in this process. System properties configure them, which are removed
 * after each test.
 */
final class TestCommands implements AfterEachCallback {

	private final Set<String> keys = new HashSet<>();

	private StringWriter out = new StringWriter();

	private StringWriter err = new StringWriter();

	/** Sets a key for the commands that follow. */
	void set(String key, Object value) {
		System.setProperty(key, value.toString());
		this.keys.add(key);
	}

	/** Sets several keys for the commands that follow. */
	void set(Map<String, ?> properties) {
		properties.forEach(this::set);
	}

	/** Runs a command and returns its exit code. */
	int run(String... arguments) {
		this.out = new StringWriter();
		this.err = new StringWriter();
		return RoomkeeperCommand.run(new PrintWriter(this.out, true), new PrintWriter(this.err, true), arguments);
	}

	/** Runs a command with JSON output and returns the object that it printed. */
	JsonNode json(String... arguments) {
		String[] all = Arrays.copyOf(arguments, arguments.length + 1);
		all[arguments.length] = "--output=json";
		run(all);
		return json();
	}

	/** The JSON object that the last command printed. */
	JsonNode json() {
		return new JsonMapper().readTree(out());
	}

	/** What the last command printed. */
	String out() {
		return this.out.toString();
	}

	/** What the last command printed on standard error. */
	String err() {
		return this.err.toString();
	}

	@Override
	public void afterEach(ExtensionContext test) {
		this.keys.forEach(System::clearProperty);
		this.keys.clear();
	}

}
